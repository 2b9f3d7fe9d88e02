import { isLanguageId } from '../guide-info.ts'
import { isRecord, own } from '../plain-data.ts'
import { outcomes } from './call.ts'
import { emptyRecord } from './call-record.ts'
import type { CallRecord, StampedEntry } from './call-record.ts'
import type { Stamp } from './stamp.ts'
import { isState, readCount, readEvent, readId, whole } from './stored-parts.ts'

/** The tab id in records of schema 1, which had none. */
const olderTab = ''

/**
 * Reads a call of schema 1, which was written as a whole and counted its writes (`revision`). An older tab may go on
 * writing such records: of two of them the later one counts, fields set by a newer tab win over both, and entries and
 * texts are merged.
 * @returns undefined for anything that is no record of that schema
 */
export function readFirstSchema(read: (key: string) => unknown): CallRecord | undefined {
  const id = readId(read('id'))
  const [name, notes, language, state] = [
    read('name'),
    read('notes'),
    read('language'),
    read('state'),
  ]
  const numbers = [read('slot'), read('startedAt'), read('keptAt'), read('length')]
  const [slot, startedAt, keptAt, length] = numbers.map(whole)
  const revision = readCount(read('revision'))
  const log = read('log')
  if (id === undefined || typeof name !== 'string' || typeof notes !== 'string') return undefined
  if (slot === undefined || slot < 1 || revision === undefined || !Array.isArray(log))
    return undefined
  if (startedAt === undefined || keptAt === undefined || length === undefined) return undefined
  if (typeof language !== 'string' || !isLanguageId(language) || !isState(state)) return undefined
  // Below every stamp of this schema, and in the order of the writes: texts are compared by code unit.
  const stamp: Stamp = [0, String(revision).padStart(16, '0')]
  const waitingSince = state === 'waiting' ? whole(read('waitingSince')) : undefined
  const outcome = outcomes.find(one => one === read('outcome')) ?? null
  const text = (typed: string) => {
    const written: Stamp = [revision, olderTab]
    return typed === '' ? [] : [{ text: typed, stamp: written, seen: [written] }]
  }
  return {
    ...emptyRecord(id),
    startedAt,
    length,
    keptAt,
    slot: { value: slot, stamp },
    language: { value: language, stamp },
    state: { value: { state, waitingSince }, stamp },
    outcome: { value: outcome, stamp },
    name: text(name),
    notes: text(notes),
    log: readLog(log),
  }
}

/** The readable beginning of a log; later entries depend on the missing ones. */
function readLog(log: readonly unknown[]): StampedEntry[] {
  const entries: StampedEntry[] = []
  for (const item of log) {
    const at = isRecord(item) ? whole(own(item, 'at')) : undefined
    const event = isRecord(item) ? readEvent(own(item, 'event')) : undefined
    if (at === undefined || event === undefined) break
    entries.push({ at, event, stamp: [entries.length + 1, olderTab] })
  }
  return entries
}
