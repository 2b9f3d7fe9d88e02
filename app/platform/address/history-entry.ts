import type { Flow } from '../../../machines/flow.ts'
import { isRecord, own } from '../../../machines/plain-data.ts'
import { formatTrail, parseTrail } from '../../../machines/shared-trail.ts'
import type { SessionContext } from '../../../machines/session-machine.ts'
import type { Trail } from '../../../machines/trail.ts'

/** What is stored in `history.state`: the trail by ids, never a snapshot of the machine. */
export type HistoryEntry = {
  readonly trail: Trail
  readonly former: SessionContext['former']
  /** The trails of the guide's entries before this one, oldest first, as text. */
  readonly before: readonly string[]
  /** Absent in entries of the first releases. */
  readonly mark?: EntryMark
}

/** The generation of the answers, their thread, and whether an answer was given in it in this browser. */
type EntryMark = {
  readonly generation: number
  readonly thread: string
  readonly hasAnswer: boolean
}

/** The most trails in `before`: more than people go back, and an entry stays small. */
const longestPast = 50

/** The entry that follows another after a move. */
export function entryAfter(
  flow: Flow,
  entry: HistoryEntry,
  trail: Trail,
  former: HistoryEntry['former'],
) {
  const before = [...entry.before, formatTrail(flow, entry.trail)].slice(-longestPast)
  return { ...entry, trail, former, before } satisfies HistoryEntry
}

/** How many entries back the one with this trail is; undefined when none has it. */
export function stepsBack(flow: Flow, entry: HistoryEntry, trail: Trail): number | undefined {
  const place = entry.before.lastIndexOf(formatTrail(flow, trail))
  return place < 0 ? undefined : entry.before.length - place
}

/** Writes an entry as plain data for `history.pushState`. */
export function writeEntry(flow: Flow, { trail, former, before, mark }: HistoryEntry): unknown {
  return {
    app: flow.graph.guide,
    trail: formatTrail(flow, trail),
    former: former && { trail: formatTrail(flow, former.trail), visit: former.visit },
    before,
    // The names are those of earlier releases, whose entries are still in people's histories.
    mark: mark && { epoch: mark.generation, line: mark.thread, given: mark.hasAnswer },
  }
}

/** Reads what `writeEntry` wrote; undefined for anything else, such as another script's state. */
export function readEntry(flow: Flow, state: unknown): HistoryEntry | undefined {
  if (!isRecord(state) || own(state, 'app') !== flow.graph.guide) return undefined
  const trail = readTrail(flow, own(state, 'trail'))
  if (trail === undefined) return undefined
  const before = own(state, 'before')
  const mark = readMark(own(state, 'mark'))
  return {
    trail,
    former: readFormer(flow, own(state, 'former')),
    before: Array.isArray(before)
      ? before.filter(past => typeof past === 'string').slice(-longestPast)
      : [],
    ...(mark === undefined ? {} : { mark }),
  }
}

function readMark(mark: unknown): EntryMark | undefined {
  if (!isRecord(mark)) return undefined
  const generation = own(mark, 'epoch')
  const thread = own(mark, 'line')
  return typeof generation === 'number' &&
    Number.isSafeInteger(generation) &&
    typeof thread === 'string'
    ? { generation, thread, hasAnswer: own(mark, 'given') === true }
    : undefined
}

function readFormer(flow: Flow, former: unknown): HistoryEntry['former'] {
  if (!isRecord(former)) return undefined
  const trail = readTrail(flow, own(former, 'trail'))
  const visit = own(former, 'visit')
  return trail && typeof visit === 'number' && Number.isInteger(visit)
    ? { trail, visit }
    : undefined
}

function readTrail(flow: Flow, text: unknown): Trail | undefined {
  return typeof text === 'string' ? parseTrail(flow, text) : undefined
}
