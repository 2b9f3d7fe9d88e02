import { formatTrail, parseTrail } from '../../../machines/shared-trail.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { AnswerStorage, StoredEntry } from './answer-storage.ts'
import type { createStoredTrails } from './stored-trails.ts'

const folder = 'left-behind/'

/**
 * Stores the entry of a page that is left before the deferred part that stores answers has loaded; else a person who
 * answers within the first seconds and closes the tab would lose them.
 */
export function savePendingEntry(flow: Flow, answerStorage: AnswerStorage) {
  const entry = answerStorage.entryWithoutListener()
  if (entry === undefined || !entry.hasAnswer) return
  const text = `${answerStorage.generation()} ${formatTrail(flow, entry.trail)}`
  answerStorage.local.set(folder + entry.thread, text)
}

/** Reads and removes the entries that pages left behind, without those that were deleted since or cannot be read. */
export function takePendingEntries(
  flow: Flow,
  { local, generation }: AnswerStorage,
): StoredEntry[] {
  const names = local.names().filter(name => name.startsWith(folder))
  return names.flatMap(name => {
    const [of = '', text = ''] = local.get(name)?.split(' ') ?? []
    local.remove(name)
    const trail = Number(of) === generation() ? parseTrail(flow, text) : undefined
    return trail === undefined
      ? []
      : [{ trail, thread: name.slice(folder.length), hasAnswer: true }]
  })
}

/**
 * Stores the entries that pages left behind. A tab that was reloaded, answered and closed belongs to a thread whose
 * latest revision only that tab knew, so its entry is stored in a new thread beside it.
 */
export function storePendingEntries(
  flow: Flow,
  answerStorage: AnswerStorage,
  { write }: Pick<ReturnType<typeof createStoredTrails>, 'write'>,
) {
  for (const left of takePendingEntries(flow, answerStorage)) {
    if (write(left) === 'another-tab') write({ ...left, thread: answerStorage.newThread() })
  }
}
