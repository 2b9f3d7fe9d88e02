import { isLanguageId } from '../guide-info.ts'
import { isRecord, own, parseJson } from '../plain-data.ts'
import { outcomes } from './call.ts'
import { compareEntries, emptyRecord } from './call-record.ts'
import type { CallRecord, Cut, StampedEntry, StateValue } from './call-record.ts'
import { readFirstSchema } from './first-schema.ts'
import type { Register, Stamp } from './stamp.ts'
import { isState, readCount, readEvent, readId, whole } from './stored-parts.ts'
import { mergeText } from './text-field.ts'
import type { TextField, TextVersion } from './text-field.ts'

/** The schema of stored records. */
const schema = 2

/** Serializes a record for storage; equal records give equal texts. Of an ended call only the end is kept. */
export function writeRecord(record: CallRecord): string {
  const { id, keptAt, state } = record
  const isEnded = state.value.state === 'ended'
  return JSON.stringify(isEnded ? { schema, id, keptAt, state } : { schema, ...record })
}

/** Whether a text was written by a newer console, which alone can read it. */
export function isOfNewerConsole(text: string): boolean {
  const value = parseJson(text)
  const shape = isRecord(value) ? whole(own(value, 'schema')) : undefined
  return shape !== undefined && shape > schema
}

/**
 * Parses a stored call. Whether its log still fits the flow is for `restoreSession`.
 * @returns undefined for anything that `writeRecord`, of this schema or an earlier one, cannot have written
 */
export function readRecord(text: string): CallRecord | undefined {
  const value = parseJson(text)
  if (!isRecord(value)) return undefined
  const read = (key: string) => own(value, key)
  if (read('schema') === 1) return readFirstSchema(read)
  const id = readId(read('id'))
  const [startedAt, length, keptAt] = [read('startedAt'), read('length'), read('keptAt')].map(whole)
  const slot = readRegister(read('slot'), one => ((whole(one) ?? 0) > 0 ? whole(one) : undefined))
  const language = readRegister(read('language'), one =>
    typeof one === 'string' && isLanguageId(one) ? one : undefined,
  )
  const state = readRegister(read('state'), readState)
  const outcome = readRegister(read('outcome'), one =>
    one === null ? null : outcomes.find(known => known === one),
  )
  const cuts = readRegister(read('cuts'), one => readList(one, readCut))
  const [name, notes] = [readField(read('name')), readField(read('notes'))]
  const log = readList(read('log'), readEntry)?.sort(compareEntries)
  if (read('schema') !== schema || id === undefined) return undefined
  if (keptAt === undefined) return undefined
  if (state?.value.state === 'ended') return { ...emptyRecord(id), keptAt, state }
  if (startedAt === undefined || length === undefined) return undefined
  if (slot === undefined || language === undefined || state === undefined) return undefined
  if (outcome === undefined || name === undefined || notes === undefined) return undefined
  if (log === undefined || cuts === undefined) return undefined
  return { id, startedAt, length, keptAt, slot, language, state, outcome, name, notes, log, cuts }
}

/** Reads a list up to the first unreadable item; later items depend on it. */
function readList<Item>(value: unknown, read: (item: unknown) => Item | undefined) {
  if (!Array.isArray(value)) return undefined
  const list: Item[] = []
  for (const item of value) {
    const one = read(item)
    if (one === undefined) break
    list.push(one)
  }
  return list
}

function readStamp(value: unknown): Stamp | undefined {
  if (!Array.isArray(value)) return undefined
  const [count, tab] = [readCount(value[0]), value[1]]
  return count === undefined || typeof tab !== 'string' ? undefined : [count, tab]
}

function readRegister<Value>(
  value: unknown,
  readValue: (one: unknown) => Value | undefined,
): Register<Value> | undefined {
  if (!isRecord(value)) return undefined
  const [read, stamp] = [readValue(own(value, 'value')), readStamp(own(value, 'stamp'))]
  return read === undefined || stamp === undefined ? undefined : { value: read, stamp }
}

function readState(value: unknown): StateValue | undefined {
  const state = isRecord(value) ? own(value, 'state') : undefined
  if (!isRecord(value) || !isState(state)) return undefined
  return {
    state,
    waitingSince: state === 'waiting' ? whole(own(value, 'waitingSince')) : undefined,
  }
}

function readCut(value: unknown): Cut | undefined {
  if (!Array.isArray(value)) return undefined
  const [from, to] = [readStamp(value[0]), readStamp(value[1])]
  return from === undefined || to === undefined ? undefined : [from, to]
}

function readField(value: unknown): TextField | undefined {
  const versions = readList(value, readVersion)
  return versions && mergeText(versions, [])
}

function readVersion(value: unknown): TextVersion | undefined {
  if (!isRecord(value)) return undefined
  const [text, stamp] = [own(value, 'text'), readStamp(own(value, 'stamp'))]
  const seen = readList(own(value, 'seen'), readStamp)
  if (typeof text !== 'string' || stamp === undefined || seen === undefined) return undefined
  return { text, stamp, seen }
}

function readEntry(value: unknown): StampedEntry | undefined {
  if (!isRecord(value)) return undefined
  const [at, event] = [whole(own(value, 'at')), readEvent(own(value, 'event'))]
  const stamp = readStamp(own(value, 'stamp'))
  return at === undefined || event === undefined || stamp === undefined
    ? undefined
    : { at, event, stamp }
}
