import { isLanguage } from '../content.ts'
import { isExpired, outcomes } from './call.ts'
import type { Call, CallEvent, CallState, Happening } from './call.ts'

/** Of the stored shape. */
const schema = 1
const states: readonly CallState[] = ['open', 'waiting', 'ended']

/** Writes a call for storage. The revision stands in front, where it is found without reading the rest. */
export function writeCall(call: Call): string {
  const { id, revision, ...rest } = call
  return JSON.stringify({ schema, revision, id, ...rest })
}

/** The revision of a stored call, or 0. */
export function revisionOf(text: string): number {
  return Number(/^\{"schema":1,"revision":(\d{1,15}),/.exec(text)?.[1] ?? 0)
}

/** Whether a record is of a console newer than this one, which alone can read it, and still within its hours. */
export function isOfNewerConsole(text: string, now: number): boolean {
  const record = own(parse(text))
  const [shape, keptAt] = [whole(record('schema')), whole(record('keptAt'))]
  if (shape === undefined || shape <= schema || keptAt === undefined) return false
  return !isExpired({ keptAt }, now) && !isExpired({ keptAt: now }, keptAt)
}

/**
 * Reads a stored call. Whether its log still fits the flow is for `resumeSession`.
 * @returns undefined for anything that `writeCall` cannot have written
 */
export function readCall(text: string): Call | undefined {
  const record = own(parse(text))
  if (record('schema') !== schema) return undefined
  const [id, name, notes] = [record('id'), record('name'), record('notes')]
  const [language, state, outcome] = [record('language'), record('state'), record('outcome')]
  const log = record('log')
  const [slot, revision] = [whole(record('slot')), whole(record('revision'))]
  const [startedAt, keptAt, length] = [
    whole(record('startedAt')),
    whole(record('keptAt')),
    whole(record('length')),
  ]
  const waitingSince = whole(record('waitingSince'))
  if (typeof id !== 'string' || !/^[0-9a-f-]{8,64}$/.test(id)) return undefined
  if (typeof name !== 'string' || typeof notes !== 'string' || !Array.isArray(log)) return undefined
  if (slot === undefined || slot < 1 || revision === undefined) return undefined
  if (startedAt === undefined || keptAt === undefined || length === undefined) return undefined
  const spoken = typeof language === 'string' && isLanguage(language) ? language : undefined
  const known = states.find(one => one === state)
  if (spoken === undefined || known === undefined) return undefined
  return {
    id,
    slot,
    name,
    notes,
    language: spoken,
    state: known,
    waitingSince: known === 'waiting' ? waitingSince : undefined,
    startedAt,
    length,
    keptAt,
    revision,
    outcome: outcomes.find(one => one === outcome),
    log: readLog(log),
  }
}

/** As much of a log as can be read; the rest would hang in the air. */
function readLog(log: readonly unknown[]): Happening[] {
  const read: Happening[] = []
  for (const item of log) {
    const happening = own(item)
    const at = whole(happening('at'))
    const event = readEvent(happening('event'))
    if (at === undefined || event === undefined) break
    read.push({ at, event })
  }
  return read
}

function readEvent(value: unknown): CallEvent | undefined {
  const event = own(value)
  const [type, step, answer] = [event('type'), event('step'), event('answer')]
  const [visit, trail] = [whole(event('visit')), event('trail')]
  if (type === 'back' || type === 'keep' || type === 'restart') return { type }
  if (type === 'change') return visit === undefined ? undefined : { type, visit }
  if (type === 'open') return typeof trail === 'string' ? { type, trail } : undefined
  if (typeof step !== 'string') return undefined
  if (type === 'jump') return { type, step }
  return type === 'answer' && typeof answer === 'string' ? { type, step, answer } : undefined
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads the properties of the object itself: never one that its prototype lends it. */
function own(value: unknown): (key: string) => unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const entries = new Map<string, unknown>(isObject ? Object.entries(value) : [])
  return key => entries.get(key)
}
