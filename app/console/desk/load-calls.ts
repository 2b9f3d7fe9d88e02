import { isExpired } from '../../../machines/calls/call.ts'
import { isOfNewerConsole, readCall, writeCall } from '../../../machines/calls/stored-call.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { Call } from '../../../machines/calls/call.ts'
import type { CallStore } from './call-store.ts'
import { resumedEntry } from './entry.ts'
import type { Clock, Entry } from './entry.ts'

/**
 * Takes up the calls in storage, and removes from it whatever is there no longer by right: what has been
 * kept for its hours, and what nobody can read and so nobody would ever remove.
 */
export function loadCalls(flow: Flow, store: CallStore, clock: Clock): Entry[] {
  const now = clock.now()
  return store.readAll().flatMap(([id, text]) => {
    const call = readCall(text)
    if (call !== undefined && call.id === id && !isExpired(call, now)) {
      return [resumedEntry(flow, clock, call.keptAt > now ? keptNow(store, call, now) : call)]
    }
    if (!isOfNewerConsole(text, now)) store.remove(id)
    return []
  })
}

/** The clock has been set back since the call was kept: its hours are counted from now, or they would never end. */
function keptNow(store: CallStore, call: Call, now: number): Call {
  const next = { ...call, keptAt: now, revision: call.revision + 1 }
  return store.write(call.id, writeCall(next)) === 'kept' ? next : { ...call, keptAt: now }
}
