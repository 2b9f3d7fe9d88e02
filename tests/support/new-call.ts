import type { Language } from '../../machines/content.ts'
import type { Call } from '../../machines/calls/call.ts'
import { emptyRecord } from '../../machines/calls/call-record.ts'
import { callOf, changeRecord } from '../../machines/calls/change-record.ts'

/** A record that one tab has begun. */
export function newRecord(id: string, slot: number, language: Language, now: number) {
  return changeRecord(emptyRecord(id), { slot, language, startedAt: now, keptAt: now }, 'tab')
}

/** A call that has just begun. */
export function newCall(id: string, slot: number, language: Language, now: number): Call {
  return callOf(newRecord(id, slot, language, now), [])
}
