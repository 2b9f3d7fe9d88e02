import { currentStep } from './flow.ts'
import type { Flow } from './flow.ts'
import { isRecord, own, parseJson } from './plain-data.ts'
import { migrateStored, storedSchema } from './stored-schemas.ts'
import { replay } from './trail.ts'
import type { How, Leg, Trail } from './trail.ts'

/** A stored trail: ids only, never a snapshot of a machine. */
type StoredTrail = {
  readonly trail: Trail
  /** Grows with every record that any tab writes, so that the order does not depend on a clock. */
  readonly revision: number
  /** The time of writing, in milliseconds; only used for expiry, because a clock may be wrong. */
  readonly savedAt: number
  /** It has expired by the clock; because a clock may be wrong, this alone deletes nothing. */
  readonly isOverdue: boolean
}

/** The result of reading a record. Only `whole` and `cut` can be resumed. */
export type Restored =
  | ({ readonly kind: 'whole' } & StoredTrail)
  /** The flow no longer offers all of it: `trail` is the longest prefix that it does. */
  | ({ readonly kind: 'cut'; readonly answersStored: number } & StoredTrail)
  /** A later release wrote it; it must be left alone. */
  | { readonly kind: 'newer' }
  /** Nothing in it can be used. */
  | { readonly kind: 'lost' }

/** Days until a stored trail expires; the page states it. */
export const keptDays = 30

const day = 24 * 60 * 60 * 1000
/** The start of 2026. An earlier time comes from a wrong clock: no record is older than the guide. */
const firstPossible = 1_767_225_600_000
/** The longest text, in characters, that is parsed: longer than any real record. */
const longestRecord = 20_000
const hows: readonly How[] = ['start', 'link', 'jump']

/** Serializes a trail for storage. @param now milliseconds since 1970 */
export function formatStored(flow: Flow, trail: Trail, revision: number, now: number): string {
  return JSON.stringify({
    app: flow.graph.guide,
    schema: storedSchema,
    version: flow.graph.version,
    revision,
    savedAt: now,
    legs: trail,
  })
}

/**
 * Parses what `formatStored` wrote, in this or an earlier release, for this or an earlier content. Never throws, and
 * never returns a trail that the flow does not allow.
 * @param now milliseconds since 1970; a record from the future counts as new
 */
export function restoreStored(flow: Flow, text: string, now: number): Restored {
  if (text.length > longestRecord) return { kind: 'lost' }
  const written = parseJson(text)
  if (!isRecord(written) || own(written, 'app') !== flow.graph.guide) return { kind: 'lost' }
  const schema = own(written, 'schema')
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return { kind: 'lost' }
  if (schema > storedSchema) return { kind: 'newer' }
  const record = migrateStored(flow, written, schema)
  const revision = own(record, 'revision')
  const savedAt = own(record, 'savedAt')
  if (!isCount(revision) || typeof savedAt !== 'number') return { kind: 'lost' }
  const isOverdue = isExpired(savedAt, now)

  const { legs, isWhole, answers } = readLegs(flow, own(record, 'legs'))
  const { trail, visits, whole } = replay(flow, legs)
  if (visits.length === 0) return { kind: 'lost' }
  return isWhole && whole
    ? { kind: 'whole', trail, revision, savedAt, isOverdue }
    : {
        kind: 'cut',
        trail,
        revision,
        savedAt,
        isOverdue,
        answersStored: Math.max(answers, visits.length),
      }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isExpired(savedAt: number, now: number): boolean {
  if (savedAt < firstPossible || now < firstPossible) return false
  return now - savedAt > keptDays * day
}

/** The valid beginning of the legs; `isWhole` tells whether that is all of them. */
function readLegs(flow: Flow, value: unknown): { legs: Leg[]; isWhole: boolean; answers: number } {
  const legs: Leg[] = []
  let answers = 0
  const from = Array.isArray(value) ? value : [undefined]
  for (const item of from) {
    if (!isRecord(item)) return { legs, isWhole: false, answers }
    const start = own(item, 'at')
    const at = typeof start === 'string' ? currentStep(flow, start) : undefined
    const how = hows.find(known => known === own(item, 'how'))
    const given = own(item, 'answers')
    if (at === undefined || how === undefined || !Array.isArray(given)) {
      return { legs, isWhole: false, answers }
    }
    // Only the first leg can begin at the start; a later one was entered by a jump.
    if ((how === 'jump') !== legs.length > 0) return { legs, isWhole: false, answers }
    const ids = given.slice(0, lengthOfIds(given))
    legs.push({ at, how, answers: ids.map(String) })
    answers += given.length
    if (ids.length < given.length) return { legs, isWhole: false, answers }
  }
  return { legs, isWhole: true, answers }
}

function lengthOfIds(values: readonly unknown[]): number {
  const wrong = values.findIndex(value => typeof value !== 'string')
  return wrong < 0 ? values.length : wrong
}
