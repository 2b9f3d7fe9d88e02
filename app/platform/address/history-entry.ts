import type { Flow } from '../../../machines/flow.ts'
import { isRecord, own } from '../../../machines/plain-data.ts'
import { formatTrail, parseTrail } from '../../../machines/shared-trail.ts'
import type { SessionContext } from '../../../machines/session-machine.ts'
import type { Trail } from '../../../machines/trail.ts'

/** What we keep with an entry of the browser's history: the trail by ids, never a snapshot. */
export type HistoryEntry = {
  readonly trail: Trail
  readonly former: SessionContext['former']
  /** The trails of our own entries that lie behind this one, oldest first, as text. */
  readonly before: readonly string[]
  /** Which line of answers it belongs to, for keeping it; entries made before that was known have none. */
  readonly mark?: EntryMark
}

/** The epoch of the answers, their line, and whether an answer was given on it in this browser. */
type EntryMark = { readonly epoch: number; readonly line: string; readonly given: boolean }

/** More steps back than anybody takes; keeps an entry small. */
const longestPast = 50

/** The entry that follows another when the person has moved on. */
export function entryAfter(
  flow: Flow,
  entry: HistoryEntry,
  trail: Trail,
  former: HistoryEntry['former'],
) {
  const before = [...entry.before, formatTrail(flow, entry.trail)].slice(-longestPast)
  return { ...entry, trail, former, before } satisfies HistoryEntry
}

/** How many entries back one with this trail lies; undefined when none of ours has it. */
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
    mark,
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
  const epoch = own(mark, 'epoch')
  const line = own(mark, 'line')
  return typeof epoch === 'number' && Number.isSafeInteger(epoch) && typeof line === 'string'
    ? { epoch, line, given: own(mark, 'given') === true }
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
