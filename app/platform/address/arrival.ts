import { answersBetween, currentStep } from '../../../machines/flow.ts'
import type { Flow } from '../../../machines/flow.ts'
import { parseTrail, splitShared } from '../../../machines/shared-trail.ts'
import { addAnswer, formatLegs, replay, takeBack, trailAt } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { parseAddress } from './address.ts'
import type { AddressBar } from './address-bar.ts'
import { bringsTrail, trailsIn } from './mend-fragment.ts'
import { readEntry } from './history-entry.ts'
import type { HistoryEntry } from './history-entry.ts'

/** Before the trail in the fragment of a link made for sharing; a fragment never reaches a server. */
export const trailMark = '#t='

export type Arrival = {
  readonly entry: HistoryEntry
  /**
   * The link brought a trail that does not end here, or on which something has been replaced; or the flow
   * has changed since the last visit.
   */
  readonly notice: 'elsewhere' | 'replaced' | 'cut' | undefined
  /** The version with which a link's trail was written. */
  readonly sharedVersion?: string
  /** By the browser's history, by a click that no script saw, or with no past in this tab. */
  readonly by: 'history' | 'click' | 'link'
}

type Place = {
  flow: Flow
  bar: AddressBar
  base: string
  /** The step that the page shows: the path always wins. */
  step: string
  /** The trail this tab was on when it left the page before, if it is known. */
  tabTrail: Trail | undefined
  /** Whether an entry is from before the answers were deleted. */
  isDeleted?: (entry: HistoryEntry) => boolean
}

/**
 * Finds out how a person came to the page, in this order: by the browser's history or a reload,
 * by a link with a trail, by a click on the page before that no script saw, or by a bare link.
 */
export function arrive(place: Place): Arrival {
  const { flow, bar, step, isDeleted } = place
  const bare = { trail: trailAt(flow, step), former: undefined, before: [] }
  const kept = readEntry(flow, bar.state())
  if (kept !== undefined && isDeleted?.(kept)) return { entry: bare, notice: undefined, by: 'link' }
  if (kept !== undefined && endsAt(flow, kept.trail, step))
    return { entry: kept, notice: undefined, by: 'history' }
  if (kept !== undefined && replay(flow, kept.trail).visits.length > 0)
    return { entry: bare, notice: 'cut', by: 'history' }

  if (bringsTrail(bar.fragment())) {
    const text = trailsIn(bar.fragment()).find(one => {
      const trail = parseTrail(flow, one)
      return trail !== undefined && endsAt(flow, trail, step)
    })
    const shared = text === undefined ? undefined : parseTrail(flow, text)
    if (text === undefined || shared === undefined)
      return { entry: bare, notice: 'elsewhere', by: 'link' }
    const { trail, whole } = replay(flow, shared)
    const { version, legs } = splitShared(text)
    const notice = whole && formatLegs(trail) !== legs ? 'replaced' : undefined
    // A trail that no longer fits goes on as it is, for the session to cut it and to say so.
    const entry = { ...bare, trail: whole ? trail : shared }
    return { entry, notice, by: 'link', sharedVersion: version }
  }
  const trail = trailFromPageBefore(place)
  return trail
    ? { entry: { ...bare, trail }, notice: undefined, by: 'click' }
    : { entry: bare, notice: undefined, by: 'link' }
}

function endsAt(flow: Flow, trail: Trail, step: string): boolean {
  return replay(flow, trail).step === step
}

/**
 * A click that no script saw goes on with the tab's trail: a switch of language stays on it, Back takes
 * its last move back, and any other click is an answer, where only one leads from that page to this.
 */
function trailFromPageBefore({ flow, bar, base, step, tabTrail }: Place): Trail | undefined {
  const before = stepOfPage(flow, bar, base)
  if (before === undefined) return undefined
  if (tabTrail !== undefined && endsAt(flow, tabTrail, before)) {
    if (before === step) return tabTrail
    const back = takeBack(tabTrail)
    if (back !== undefined && endsAt(flow, back, step)) return back
  }
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
  return address.kind === 'step' ? currentStep(flow, address.step) : undefined
}
