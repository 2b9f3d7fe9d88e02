import type { CallEvent } from '../../../machines/calls/call.ts'
import type { Entry } from './entry.ts'

/** Checks that a call was opened by this link and has no answer, name, note or outcome of its own yet. */
export function openedByLink({ call }: Entry, link: Extract<CallEvent, { type: 'open' }>): boolean {
  const [first, ...more] = call.log
  if (first?.event.type !== 'open' || first.event.trail !== link.trail || more.length > 0)
    return false
  return (
    call.state === 'open' && call.name === '' && call.notes === '' && call.outcome === undefined
  )
}
