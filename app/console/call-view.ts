import type { Flow } from '../../machines/flow.ts'
import { formatTrail } from '../../machines/shared-trail.ts'
import { replay } from '../../machines/trail.ts'
import type { Replayed } from '../../machines/trail.ts'
import { stepPath, toolPath } from '../platform/address/address.ts'
import { trailPrefix } from '../platform/address/trail-fragment.ts'
import type { Guide } from '../ui/guide.ts'
import type { Entry } from './desk/entry.ts'
import type { ConsoleTexts } from './console-texts.ts'
import type { Links } from './transcript/worded.ts'

/** The props of every part of the console: the active call and the texts of both languages. */
export type CallView = {
  readonly flow: Flow
  readonly base: string
  readonly site: string
  readonly entry: Entry
  /** The agent's own language: that of the transcript. */
  readonly own: ConsoleTexts
  /** The caller's language: that of the lines to say. */
  readonly caller: ConsoleTexts
}

export function guideOf({ base }: Pick<CallView, 'base'>, { text }: ConsoleTexts): Guide {
  return { language: text.language, words: text.words, base }
}

/** The call's trail, replayed: its step and visits. */
export function placeOf({ flow, entry }: CallView): Replayed {
  return replay(flow, entry.context.trail)
}

/** The trail as a fragment; empty for one that is too long to be read from a link. */
const longestTrail = 4000

function trailPart({ flow, entry }: CallView): string {
  const trail = formatTrail(flow, entry.context.trail)
  return trail.length > longestTrail ? '' : trailPrefix + trail
}

/** A link to the call's step in the caller's language, with the caller's answers. */
export function callerLink(callView: CallView): string {
  const { step, visits } = placeOf(callView)
  const page = callView.site + stepPath(callView.caller.text.language, step, callView.base)
  return visits.length > 0 ? page + trailPart(callView) : page
}

/** Links for a colleague: to the guide and to the console, both with the call's trail. */
export function colleagueLinks(callView: CallView): Links {
  const { site, base, own } = callView
  const { language } = own.text
  return {
    guide: site + stepPath(language, placeOf(callView).step, base) + trailPart(callView),
    console: site + toolPath(language, 'agent', base) + trailPart(callView),
  }
}
