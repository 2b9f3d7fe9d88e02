import { findStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { formatTrail } from '../../machines/shared-trail.ts'
import { replay } from '../../machines/trail.ts'
import type { Replayed } from '../../machines/trail.ts'
import { stepPath, toolPath } from '../platform/address/address.ts'
import { trailMark } from '../platform/address/arrival.ts'
import type { Guide } from '../ui/guide.ts'
import type { Entry } from './desk/entry.ts'
import type { ConsoleTexts } from './console-texts.ts'
import type { Links } from './transcript/worded.ts'

/** What every part of the console is drawn from: the call on the screen and the two languages. */
export type CallView = {
  readonly flow: Flow
  readonly base: string
  readonly site: string
  readonly entry: Entry
  /** The agent's own language: what is recorded. */
  readonly own: ConsoleTexts
  /** The caller's language: what is said. */
  readonly caller: ConsoleTexts
}

export function guideOf({ base }: Pick<CallView, 'base'>, { text }: ConsoleTexts): Guide {
  return { language: text.language, words: text.words, base }
}

/** Where the call is, and how it came there. */
export function placeOf({ flow, entry }: CallView): Replayed {
  return replay(flow, entry.context.trail)
}

export function codeOf(flow: Flow, step: string): string {
  return findStep(flow, step)?.code ?? ''
}

/** A longer trail is read by no page, so the link does without. */
const longestTrail = 4000

function trailPart({ flow, entry }: CallView): string {
  const trail = formatTrail(flow, entry.context.trail)
  return trail.length > longestTrail ? '' : trailMark + trail
}

/** The page of the call's step, in the caller's language and with the caller's answers. */
export function callerLink(callView: CallView): string {
  const { step, visits } = placeOf(callView)
  const page = callView.site + stepPath(callView.caller.text.language, step, callView.base)
  return visits.length > 0 ? page + trailPart(callView) : page
}

/** Links for a colleague: to the guide and to the console, both on the same trail. */
export function colleagueLinks(callView: CallView): Links {
  const { site, base, own } = callView
  const { language } = own.text
  return {
    guide: site + stepPath(language, placeOf(callView).step, base) + trailPart(callView),
    console: site + toolPath(language, 'agent', base) + trailPart(callView),
  }
}
