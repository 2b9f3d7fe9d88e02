import { answersBetween } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { parseTrail } from '../../machines/shared-trail.ts'
import { addAnswer, replay, trailAt } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { parseAddress } from './address.ts'
import type { AddressBar } from './address-bar.ts'
import { readEntry } from './history-entry.ts'
import type { HistoryEntry } from './history-entry.ts'

/** Before the trail in the fragment of a link made for sharing; a fragment never reaches a server. */
export const trailMark = '#t='

export type Arrival = {
  readonly entry: HistoryEntry
  /** The link brought a trail that does not end here. */
  readonly isElsewhere: boolean
}

type Place = {
  flow: Flow
  bar: AddressBar
  base: string
  /** The step that the page shows: the path always wins. */
  step: string
  /** The trail this tab was on when it left the page before, if it is known. */
  tabTrail: Trail | undefined
}

/**
 * Finds out how a person came to the page, in this order: by the browser's history or a reload,
 * by a link with a trail, by a click on the page before that no script saw, or by a bare link.
 */
export function arrive(place: Place): Arrival {
  const { flow, bar, step } = place
  const kept = readEntry(flow, bar.state())
  if (kept !== undefined && endsAt(flow, kept.trail, step))
    return { entry: kept, isElsewhere: false }
  const bare = { trail: trailAt(flow, step), former: undefined, before: [] }

  if (bar.fragment().startsWith(trailMark)) {
    const shared = parseTrail(flow, bar.fragment().slice(trailMark.length))
    return shared !== undefined && endsAt(flow, shared, step)
      ? { entry: { ...bare, trail: shared }, isElsewhere: false }
      : { entry: bare, isElsewhere: true }
  }
  const trail = trailFromPageBefore(place)
  return { entry: trail ? { ...bare, trail } : bare, isElsewhere: false }
}

function endsAt(flow: Flow, trail: Trail, step: string): boolean {
  return replay(flow, trail).step === step
}

/** A click before scripts ran is an answer, where only one answer leads from that page to this. */
function trailFromPageBefore({ flow, bar, base, step, tabTrail }: Place): Trail | undefined {
  const before = stepOfPage(flow, bar, base)
  if (before === undefined) return undefined
  const answers = answersBetween(flow, before, step)
  const [answer] = answers
  if (answer === undefined || answers.length > 1) return undefined
  const trail =
    tabTrail !== undefined && endsAt(flow, tabTrail, before) ? tabTrail : trailAt(flow, before)
  return addAnswer(trail, answer.id)
}

function stepOfPage(flow: Flow, bar: AddressBar, base: string): string | undefined {
  const referrer = bar.referrer()
  if (!referrer.startsWith(`${bar.origin()}/`)) return undefined
  const address = parseAddress(new URL(referrer).pathname, base)
  if (address.kind === 'root') return flow.graph.start
  return address.kind === 'step' ? address.step : undefined
}
