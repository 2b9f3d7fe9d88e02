import type { Flow } from '../../../machines/flow.ts'
import { formatStored, restoreStored } from '../../../machines/stored-trail.ts'
import type { Restored } from '../../../machines/stored-trail.ts'
import { sameTrail } from '../../../machines/trail.ts'
import type { StoredEntry, AnswerStorage } from './answer-storage.ts'

/** A stored trail that can be resumed, and its thread. */
export type ResumableTrail = Extract<Restored, { kind: 'whole' | 'cut' }> & {
  readonly thread: string
}

/** The result of writing an entry. */
export type Written =
  /** Stored, or there was nothing new to store. */
  | 'kept'
  /** Storage is refused or full; the previous record stays. */
  | 'refused'
  /** Another tab has written in this thread since; nothing was overwritten. */
  | 'another-tab'
  /** A later release of the guide stores trails here; this one must not overwrite them. */
  | 'newer'

/** The most threads that are stored, for three people or problems on one computer; the oldest is dropped. */
const maxThreads = 3
const folder = 'kept/'
/** Names under which it is stored when an expired record was first seen, by thread. */
const overdueFolder = 'overdue/'
const day = 24 * 60 * 60 * 1000
const knownName = 'known'

/**
 * The latest trails of this browser, one record per thread. A record has a revision that only grows; a tab
 * overwrites a record only if its revision is the one that the tab has written or read.
 * @param now milliseconds since 1970
 */
export function createStoredTrails(
  flow: Flow,
  { local, session }: Pick<AnswerStorage, 'local' | 'session'>,
  now: () => number,
) {
  /** The latest revision of each thread that this tab has seen; session storage carries it over a page load. */
  const seenRevisions = new Map(
    (session.get(knownName) ?? '').split(',').map(pair => {
      const [thread = '', revision] = pair.split(' ')
      return [thread, Number(revision)]
    }),
  )

  function read(thread: string): Restored | undefined {
    const text = local.get(folder + thread)
    return text === undefined ? undefined : restoreStored(flow, text, now())
  }

  function readAll() {
    return local
      .names()
      .filter(name => name.startsWith(folder))
      .map(name => ({
        thread: name.slice(folder.length),
        restored: read(name.slice(folder.length)),
      }))
  }

  function markSeen(thread: string, revision: number) {
    seenRevisions.delete(thread)
    seenRevisions.set(thread, revision)
    const latest = [...seenRevisions].slice(-maxThreads)
    session.set(knownName, latest.map(([of, at]) => `${of} ${at}`).join(','))
  }

  /**
   * Whether an expired record was first seen as expired a day ago or earlier. Until then it is offered once more,
   * so that a clock which is wrong once deletes nothing.
   */
  function isLongOverdue(thread: string): boolean {
    const first = Number(local.get(overdueFolder + thread) ?? Number.NaN)
    if (first <= now()) return now() - first >= day
    local.set(overdueFolder + thread, String(now()))
    return false
  }

  function list(): ResumableTrail[] {
    return readAll()
      .flatMap(({ thread, restored }) =>
        restored?.kind === 'whole' || restored?.kind === 'cut' ? [{ ...restored, thread }] : [],
      )
      .sort((one, other) => other.revision - one.revision)
  }

  return {
    /** The trails that can be resumed, the latest first. */
    list,
    /** Lets this tab overwrite a thread that another page load has stored. */
    adopt: ({ thread, revision }: ResumableTrail) => markSeen(thread, revision),
    /** Deletes expired and unreadable records. @returns whether one was unreadable */
    prune(): boolean {
      const records = readAll()
      const lost = records.filter(({ restored }) => restored?.kind === 'lost')
      const old = records.filter(record => isOverdue(record) && isLongOverdue(record.thread))
      for (const { thread } of [...lost, ...old]) {
        local.remove(folder + thread)
        local.remove(overdueFolder + thread)
      }
      for (const record of records.filter(one => !isOverdue(one)))
        local.remove(overdueFolder + record.thread)
      return lost.length > 0
    },
    /** Stores an entry, if an answer was given in its thread in this browser. */
    write({ trail, thread, hasAnswer }: StoredEntry): Written {
      if (!hasAnswer || trail.every(({ answers }) => answers.length === 0)) return 'kept'
      const records = readAll()
      const stored = records.find(record => record.thread === thread)?.restored
      if (stored?.kind === 'whole' && sameTrail(stored.trail, trail)) {
        markSeen(thread, stored.revision)
        return 'kept'
      }
      if (records.some(({ restored }) => restored?.kind === 'newer')) return 'newer'
      const isReadable = stored?.kind === 'whole' || stored?.kind === 'cut'
      if (isReadable && stored.revision !== seenRevisions.get(thread)) return 'another-tab'

      const kept = list()
      const revision =
        Math.max(seenRevisions.get(thread) ?? 0, ...kept.map(other => other.revision)) + 1
      const text = formatStored(flow, trail, revision, now())
      if (local.set(folder + thread, text) !== 'saved') return 'refused'
      const others = kept.filter(other => other.thread !== thread)
      for (const old of others.slice(maxThreads - 1)) local.remove(folder + old.thread)
      markSeen(thread, revision)
      return 'kept'
    },
  }
}

function isOverdue({ restored }: { restored: Restored | undefined }): boolean {
  return (restored?.kind === 'whole' || restored?.kind === 'cut') && restored.isOverdue
}

/** The thread of a storage key; undefined for a key that holds no trail. */
export function threadOfKey(key: string, prefix: string): string | undefined {
  return key.startsWith(prefix + folder) ? key.slice(prefix.length + folder.length) : undefined
}
