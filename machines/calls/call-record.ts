import { anyLanguage } from '../language.generated.ts'
import type { Language } from '../content.ts'
import type { CallState, LogEntry, Outcome } from './call.ts'
import { compareStamps, compareTexts, latest, noStamp } from './stamp.ts'
import type { Register, Stamp } from './stamp.ts'
import { mergeText } from './text-field.ts'
import type { TextField } from './text-field.ts'

/** An entry of the log with its stamp (place in the order). */
export type StampedEntry = LogEntry & { readonly stamp: Stamp }
/** The state of a call, and since when the caller is on hold, in milliseconds since 1970. */
export type StateValue = { readonly state: CallState; readonly waitingSince: number | undefined }

/**
 * A call as it is stored, field by field, so that records of two tabs can be merged in any order and any number of
 * times (a CRDT): the result is always the same, and nothing of either is lost.
 */
export type CallRecord = {
  readonly id: string
  readonly startedAt: number
  readonly length: number
  readonly keptAt: number
  readonly slot: Register<number>
  readonly language: Register<Language>
  readonly state: Register<StateValue>
  readonly outcome: Register<Outcome | null>
  readonly name: TextField
  readonly notes: TextField
  /** Sorted by stamp. An entry's count is one more than the highest that its tab had seen in the log. */
  readonly log: readonly StampedEntry[]
  /** Parts of the log, from one stamp to another, that a changed flow no longer allowed. */
  readonly cuts: Register<readonly Cut[]>
}
export type Cut = readonly [from: Stamp, to: Stamp]

/** An empty record: merging it with another gives the other. */
export function emptyRecord(id: string): CallRecord {
  return {
    id,
    startedAt: Number.MAX_SAFE_INTEGER,
    length: 0,
    keptAt: 0,
    slot: { value: 1, stamp: noStamp },
    language: { value: anyLanguage, stamp: noStamp },
    state: { value: { state: 'open', waitingSince: undefined }, stamp: noStamp },
    outcome: { value: null, stamp: noStamp },
    name: [],
    notes: [],
    log: [],
    cuts: { value: [], stamp: noStamp },
  }
}

/** The record of an ended call: nothing but the end. */
export function endOf({ id, state, keptAt }: CallRecord): CallRecord {
  return { ...emptyRecord(id), state, keptAt }
}

/** Merges two records; commutative, associative and idempotent. */
export function mergeRecords(one: CallRecord, other: CallRecord): CallRecord {
  return {
    id: one.id,
    startedAt: Math.min(one.startedAt, other.startedAt),
    length: Math.max(one.length, other.length),
    keptAt: Math.max(one.keptAt, other.keptAt),
    slot: latest(one.slot, other.slot),
    language: latest(one.language, other.language),
    state: latest(one.state, other.state),
    outcome: latest(one.outcome, other.outcome),
    name: mergeText(one.name, other.name),
    notes: mergeText(one.notes, other.notes),
    log: mergeLogs(one.log, other.log),
    cuts: latest(one.cuts, other.cuts),
  }
}

/** Merges two logs without duplicates. @returns `one` itself where the other adds nothing */
function mergeLogs(
  one: readonly StampedEntry[],
  other: readonly StampedEntry[],
): readonly StampedEntry[] {
  const merged: StampedEntry[] = []
  let [mine, theirs] = [0, 0]
  for (;;) {
    const [a, b] = [one[mine], other[theirs]]
    if (a === undefined && b === undefined) break
    const order = a === undefined ? 1 : b === undefined ? -1 : compareEntries(a, b)
    const next = order <= 0 ? a : b
    if (next !== undefined) merged.push(next)
    if (order <= 0) mine += 1
    if (order >= 0) theirs += 1
  }
  return merged.length === one.length ? one : merged
}

/** Sorts by stamp. Entries of an older console may share one; then both stay. */
export function compareEntries(one: StampedEntry, other: StampedEntry): number {
  return (
    compareStamps(one.stamp, other.stamp) ||
    one.at - other.at ||
    compareTexts(JSON.stringify(one.event), JSON.stringify(other.event))
  )
}

/**
 * The log without the parts that were cut out of it.
 * @returns `concurrentFrom`: the index from which on it was written in two tabs at once. Before it, each entry has
 *   seen all earlier ones, so no two have the same count
 */
export function countedLog({ log: whole, cuts }: CallRecord) {
  const log = whole.filter(({ stamp }) => !cuts.value.some(cut => isWithin(cut, stamp)))
  const twin = log.findIndex(({ stamp }, index) => stamp[0] === log[index + 1]?.stamp[0])
  return { log, concurrentFrom: twin < 0 ? log.length : twin + 1 }
}

function isWithin([from, to]: Cut, stamp: Stamp): boolean {
  return compareStamps(from, stamp) <= 0 && compareStamps(stamp, to) <= 0
}
