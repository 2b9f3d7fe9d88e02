import { findStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { formatTrail } from '../../machines/shared-trail.ts'
import { replay } from '../../machines/trail.ts'
import type { Replayed } from '../../machines/trail.ts'
import { stepPath, toolPath } from '../platform/address/address.ts'
import { trailMark } from '../platform/address/arrival.ts'
import type { Guide } from '../ui/guide.ts'
import type { Entry } from './desk/entry.ts'
import type { Spoken } from './spoken.ts'
import type { Links } from './transcript/worded.ts'

/** What every part of the console is drawn from: the call on the screen and the two languages. */
export type Seat = {
  readonly flow: Flow
  readonly base: string
  readonly site: string
  readonly entry: Entry
  /** The agent's own language: what is recorded. */
  readonly own: Spoken
  /** The caller's language: what is said. */
  readonly caller: Spoken
}

export function guideOf({ base }: Pick<Seat, 'base'>, { text }: Spoken): Guide {
  return { language: text.language, words: text.words, base }
}

/** Where the call is, and how it came there. */
export function placeOf({ flow, entry }: Seat): Replayed {
  return replay(flow, entry.context.trail)
}

export function codeOf(flow: Flow, step: string): string {
  return findStep(flow, step)?.code ?? ''
}

/** A longer trail is read by no page, so the link does without. */
const longestTrail = 4000

function trailPart({ flow, entry }: Seat): string {
  const trail = formatTrail(flow, entry.context.trail)
  return trail.length > longestTrail ? '' : trailMark + trail
}

/** The page of the call's step, in the caller's language and with the caller's answers. */
export function callerLink(seat: Seat): string {
  const { step, visits } = placeOf(seat)
  const page = seat.site + stepPath(seat.caller.text.language, step, seat.base)
  return visits.length > 0 ? page + trailPart(seat) : page
}

/** Links for a colleague: to the guide and to the console, both on the same trail. */
export function colleagueLinks(seat: Seat): Links {
  const { site, base, own } = seat
  const { language } = own.text
  return {
    guide: site + stepPath(language, placeOf(seat).step, base) + trailPart(seat),
    console: site + toolPath(language, 'agent', base) + trailPart(seat),
  }
}
