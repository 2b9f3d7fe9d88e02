import type { CallEvent } from '../../../machines/calls/call.ts'
import type { Entry } from './entry.ts'

/** Whether a link has opened a call that is untouched since. */
export function openedByLink({ call }: Entry, link: Extract<CallEvent, { type: 'open' }>): boolean {
  const [first, ...more] = call.log
  if (first?.event.type !== 'open' || first.event.trail !== link.trail || more.length > 0)
    return false
  return (
    call.state === 'open' && call.name === '' && call.notes === '' && call.outcome === undefined
  )
}
