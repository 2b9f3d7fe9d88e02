import { isOverdue } from '../../../machines/calls/call.ts'
import { mergeRecords } from '../../../machines/calls/call-record.ts'
import type { CallRecord } from '../../../machines/calls/call-record.ts'
import { isOfNewerConsole, readRecord } from '../../../machines/calls/stored-call.ts'
import type { CallStore } from './call-store.ts'
import type { Clock } from './entry.ts'

/**
 * Loads the stored calls, including those of an older console. It deletes unreadable records and the ends of calls
 * that are a day old, never a call.
 */
export function loadCalls(store: CallStore, clock: Clock): CallRecord[] {
  const now = clock.now()
  const records = new Map<string, CallRecord>()
  for (const { id, text, remove } of store.readAll()) {
    const record = readRecord(text)
    const known = records.get(id)
    if (record?.id === id) records.set(id, known ? mergeRecords(known, record) : record)
    else if (!isOfNewerConsole(text)) remove()
  }
  for (const { id, remove } of store.readAll()) {
    const record = records.get(id)
    if (record?.state.value.state !== 'ended') continue
    // In both directions: the wall clock may have been wrong when the call ended.
    if (isOverdue(record.keptAt, now) || isOverdue(now, record.keptAt)) remove()
  }
  return [...records.values()]
}
