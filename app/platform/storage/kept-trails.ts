import type { Flow } from '../../../machines/flow.ts'
import { formatStored, restoreStored } from '../../../machines/stored-trail.ts'
import type { Restored } from '../../../machines/stored-trail.ts'
import { sameTrail } from '../../../machines/trail.ts'
import type { KeptEntry, Keeping } from './keeping.ts'

/** A trail that can be gone on with, and its line. */
export type KeptTrail = Extract<Restored, { kind: 'whole' | 'cut' }> & { readonly line: string }

/** What came of writing an entry. */
export type Written =
  /** Kept, or nothing new to keep. */
  | 'kept'
  /** Storage is refused or full: what was kept before stays. */
  | 'refused'
  /** Another tab has written on this line since: nothing was overwritten. */
  | 'another-tab'
  /** A later release of the guide keeps trails here, and this one must not touch them. */
  | 'newer'

/** Three people, or three problems, on one computer; older lines make room. */
const mostLines = 3
const folder = 'kept/'
/** When a record was first seen after its days, by its line. */
const overdueFolder = 'overdue/'
const day = 24 * 60 * 60 * 1000
const knownName = 'known'

/**
 * The latest trails of this browser, one record a line of answers. A record carries a revision that
 * only grows; a tab writes over a record only when it is the one that the tab wrote or took over.
 * @param now milliseconds since 1970
 */
export function createKeptTrails(
  flow: Flow,
  { local, session }: Pick<Keeping, 'local' | 'session'>,
  now: () => number,
) {
  /** The revision of each line as this tab knows it; the session storage bridges a page load. */
  const known = new Map(
    (session.get(knownName) ?? '').split(',').map(pair => {
      const [line = '', revision] = pair.split(' ')
      return [line, Number(revision)]
    }),
  )

  function read(line: string): Restored | undefined {
    const text = local.get(folder + line)
    return text === undefined ? undefined : restoreStored(flow, text, now())
  }

  function readAll() {
    return local
      .names()
      .filter(name => name.startsWith(folder))
      .map(name => ({ line: name.slice(folder.length), restored: read(name.slice(folder.length)) }))
  }

  function know(line: string, revision: number) {
    known.delete(line)
    known.set(line, revision)
    const latest = [...known].slice(-mostLines)
    session.set(knownName, latest.map(([of, at]) => `${of} ${at}`).join(','))
  }

  /**
   * Whether a record was over its days already a day ago. A clock that is wrong once takes nothing away:
   * on the visit that finds a record too old, it is offered once more.
   */
  function isSeenBefore(line: string): boolean {
    const first = Number(local.get(overdueFolder + line) ?? Number.NaN)
    if (first <= now()) return now() - first >= day
    local.set(overdueFolder + line, String(now()))
    return false
  }

  function list(): KeptTrail[] {
    return readAll()
      .flatMap(({ line, restored }) =>
        restored?.kind === 'whole' || restored?.kind === 'cut' ? [{ ...restored, line }] : [],
      )
      .sort((one, other) => other.revision - one.revision)
  }

  return {
    /** The trails that can be gone on with, the latest first. */
    list,
    /** Takes over a line that another page load has kept. */
    takeOver: ({ line, revision }: KeptTrail) => know(line, revision),
    /** Throws away what is too old or cannot be read. @returns whether something could not be read */
    tidy(): boolean {
      const records = readAll()
      const lost = records.filter(({ restored }) => restored?.kind === 'lost')
      const old = records.filter(record => isOverdue(record) && isSeenBefore(record.line))
      for (const { line } of [...lost, ...old]) {
        local.remove(folder + line)
        local.remove(overdueFolder + line)
      }
      for (const record of records.filter(one => !isOverdue(one)))
        local.remove(overdueFolder + record.line)
      return lost.length > 0
    },
    /** Keeps an entry for later, if an answer was given on its line in this browser. */
    write({ trail, line, given }: KeptEntry): Written {
      if (!given || trail.every(({ answers }) => answers.length === 0)) return 'kept'
      const records = readAll()
      const stored = records.find(record => record.line === line)?.restored
      if (stored?.kind === 'whole' && sameTrail(stored.trail, trail)) {
        know(line, stored.revision)
        return 'kept'
      }
      if (records.some(({ restored }) => restored?.kind === 'newer')) return 'newer'
      const isReadable = stored?.kind === 'whole' || stored?.kind === 'cut'
      if (isReadable && stored.revision !== known.get(line)) return 'another-tab'

      const kept = list()
      const revision = Math.max(known.get(line) ?? 0, ...kept.map(other => other.revision)) + 1
      const text = formatStored(flow, trail, revision, now())
      if (!local.set(folder + line, text)) return 'refused'
      const others = kept.filter(other => other.line !== line)
      for (const old of others.slice(mostLines - 1)) local.remove(folder + old.line)
      know(line, revision)
      return 'kept'
    },
  }
}

function isOverdue({ restored }: { restored: Restored | undefined }): boolean {
  return (restored?.kind === 'whole' || restored?.kind === 'cut') && restored.isOverdue
}

/** The line that a storage key belongs to; undefined for a key that keeps no trail. */
export function lineOfKey(key: string, prefix: string): string | undefined {
  return key.startsWith(prefix + folder) ? key.slice(prefix.length + folder.length) : undefined
}
