import type { Language } from '../content.ts'
import type { Call, LogEntry, Outcome } from './call.ts'
import type { CallRecord, Cut, StampedEntry, StateValue } from './call-record.ts'
import type { Register, Stamp } from './stamp.ts'
import { readEvent } from './stored-parts.ts'
import { readText, writeText } from './text-field.ts'
import type { TextField } from './text-field.ts'

/** Separators of concurrent texts in the notes (a line break) and in the name. */
const separators = { notes: '\n', name: ' / ' }

/** The fields of a call that a tab can change; `entry` is added to its log. */
export type CallChange = {
  readonly startedAt?: number
  readonly length?: number
  readonly keptAt?: number
  readonly slot?: number
  readonly language?: Language
  readonly state?: StateValue
  /** null: the outcome of the last step. */
  readonly outcome?: Outcome | null
  readonly name?: string
  readonly notes?: string
  readonly entry?: LogEntry
  /** The part of the log that the flow no longer allows; only entries after it count. */
  readonly cut?: Cut | undefined
}

/**
 * Writes a change into a record, with a stamp above all others in it. An unchanged field is not written, so that it
 * does not overwrite another tab's change.
 */
export function changeRecord(record: CallRecord, change: CallChange, tab: string): CallRecord {
  const stamp: Stamp = [highestCount(record) + 1, tab]
  const { startedAt, length, keptAt, slot, language, state, outcome, entry, cut } = change
  const lastCount = record.log[record.log.length - 1]?.stamp[0] ?? 0
  const isSameState = state === undefined || state.state === record.state.value.state
  return {
    id: record.id,
    startedAt: startedAt ?? record.startedAt,
    length: length ?? record.length,
    keptAt: Math.max(keptAt ?? 0, record.keptAt),
    slot: write(record.slot, slot, stamp),
    language: write(record.language, language, stamp),
    state: isSameState ? record.state : { value: state, stamp },
    outcome: write(record.outcome, outcome, stamp),
    name: writeField('name', record, change.name, stamp),
    notes: writeField('notes', record, change.notes, stamp),
    log:
      entry === undefined ? record.log : [...record.log, stampEntry(entry, [lastCount + 1, tab])],
    cuts: cut === undefined ? record.cuts : { value: [...record.cuts.value, cut], stamp },
  }
}

/** The call of a record. @param log its log as the flow allows it */
export function callOf(record: CallRecord, log: readonly LogEntry[]): Call {
  const { id, startedAt, length, keptAt, slot, language, state, outcome } = record
  return {
    id,
    slot: slot.value,
    name: readText(record.name, separators.name),
    notes: readText(record.notes, separators.notes),
    language: language.value,
    state: state.value.state,
    waitingSince: state.value.waitingSince,
    startedAt,
    length,
    keptAt,
    outcome: outcome.value ?? undefined,
    log,
  }
}

/** Rebuilds an event with its properties in a fixed order, so that equal records give equal texts. */
function stampEntry({ at, event }: LogEntry, stamp: Stamp): StampedEntry {
  return { at, event: readEvent(event) ?? event, stamp }
}

function write<Value>(register: Register<Value>, value: Value | undefined, stamp: Stamp) {
  return value === undefined || value === register.value ? register : { value, stamp }
}

function writeField(
  name: 'notes' | 'name',
  record: CallRecord,
  text: string | undefined,
  stamp: Stamp,
): TextField {
  const field = record[name]
  const isSame = text === undefined || text === readText(field, separators[name])
  return isSame ? field : writeText(field, text, stamp)
}

/** The highest count in the stamps of a record's fields, or 0; the log counts by itself. */
function highestCount({ name, notes, ...record }: CallRecord): number {
  const { slot, language, state, outcome, cuts } = record
  const stamps = [
    ...[slot, language, state, outcome, cuts].map(register => register.stamp),
    ...[...name, ...notes].flatMap(({ seen }) => seen),
  ]
  return Math.max(...stamps.map(([count]) => count))
}
