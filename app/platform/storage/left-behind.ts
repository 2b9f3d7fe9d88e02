import { formatTrail, parseTrail } from '../../../machines/shared-trail.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { AnswerStorage, StoredEntry } from './answer-storage.ts'
import type { createKeptTrails } from './kept-trails.ts'

const folder = 'left-behind/'

/**
 * Writes down the entry of a page that is left before the part has come that stores answers for later: else a
 * person who answers within the first seconds and closes the tab would lose them.
 */
export function leaveBehind(flow: Flow, answerStorage: AnswerStorage) {
  const entry = answerStorage.unheard()
  if (entry === undefined || !entry.hasAnswer) return
  const text = `${answerStorage.generation()} ${formatTrail(flow, entry.trail)}`
  answerStorage.local.set(folder + entry.thread, text)
}

/** Takes what pages left behind, once; without what was deleted since, or cannot be read. */
export function takeLeftBehind(flow: Flow, { local, generation }: AnswerStorage): StoredEntry[] {
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
 * Stores what pages left behind. A tab that was reloaded, answered in and closed left answers in a thread of which
 * only that tab knows the latest revision: they are stored beside it.
 */
export function keepLeftBehind(
  flow: Flow,
  answerStorage: AnswerStorage,
  { write }: Pick<ReturnType<typeof createKeptTrails>, 'write'>,
) {
  for (const left of takeLeftBehind(flow, answerStorage)) {
    if (write(left) === 'another-tab') write({ ...left, thread: answerStorage.newThread() })
  }
}
