import { answersBetween, currentStep } from '../../../machines/flow.ts'
import type { Flow } from '../../../machines/flow.ts'
import { parseTrail, splitShared } from '../../../machines/shared-trail.ts'
import {
  addAnswer,
  formatLegs,
  replay,
  sameTrail,
  takeBack,
  trailAt,
} from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { parseAddress } from './address.ts'
import type { AddressBar } from './address-bar.ts'
import { hasTrailFragment, trailsInFragment } from './trail-fragment.ts'
import { readEarlyClick } from './early-entry.ts'
import { entryAfter, readEntry } from './history-entry.ts'
import type { HistoryEntry } from './history-entry.ts'

export type Arrival = {
  readonly entry: HistoryEntry
  /** A notice: the link's trail does not end at this step, or a part of it was replaced or no longer fits the flow. */
  readonly notice: 'elsewhere' | 'replaced' | 'cut' | undefined
  /** The content version in a shared link. */
  readonly sharedVersion?: string
  /**
   * From the browser's history, by a click before hydration (`early`: within the page, without a past in this tab), or
   * without a past in this tab.
   */
  readonly by: 'history' | 'click' | 'early' | 'link'
}

type Place = {
  flow: Flow
  bar: AddressBar
  base: string
  /** The step of the page; the path always decides. */
  step: string
  /** The trail of this tab on the previous page, if known. */
  tabTrail: Trail | undefined
  /** Whether an entry was written before the answers were deleted. */
  isDeleted?: (entry: HistoryEntry) => boolean
}

/**
 * Finds out how a person came to the page, in this order: by history or a reload, by a shared link, by a click on the
 * previous page before hydration, or by a bare link.
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

  const clicked = arriveByEarlyClick(place)
  if (clicked !== undefined) return clicked

  if (hasTrailFragment(bar.fragment())) {
    const text = trailsInFragment(bar.fragment()).find(one => {
      const trail = parseTrail(flow, one)
      return trail !== undefined && endsAt(flow, trail, step)
    })
    const shared = text === undefined ? undefined : parseTrail(flow, text)
    if (text === undefined || shared === undefined)
      return { entry: bare, notice: 'elsewhere', by: 'link' }
    const { trail, whole } = replay(flow, shared)
    const { version, legs } = splitShared(text)
    const notice = whole && formatLegs(trail) !== legs ? 'replaced' : undefined
    // A trail that no longer fits is passed on: the session cuts it and notifies the person.
    const entry = { ...bare, trail: whole ? trail : shared }
    return { entry, notice, by: 'link', sharedVersion: version }
  }
  const trail = trailFromPageBefore(place)
  return trail
    ? { entry: { ...bare, trail }, notice: undefined, by: 'click' }
    : { entry: bare, notice: undefined, by: 'link' }
}

/** The arrival after an answer that was followed before hydration: that on the page before, and the answer. */
function arriveByEarlyClick(place: Place): Arrival | undefined {
  const { flow, bar, base } = place
  const click = readEarlyClick(bar.state())
  const step = click && stepOfPath(flow, click.path, base)
  if (click === undefined || step === undefined) return undefined
  const { answer, fragment, state } = click
  const barBefore = { ...bar, fragment: () => fragment, state: () => state }
  const { entry, by } = arrive({ ...place, bar: barBefore, step })
  // Of a shared trail that no longer fits, what fits.
  const trail = addAnswer(replay(flow, entry.trail).trail, answer)
  if (!endsAt(flow, trail, place.step)) return undefined
  const after = entryAfter(flow, entry, trail, undefined)
  return { entry: after, notice: undefined, by: by === 'click' ? by : 'early' }
}

/** Tells whether an arrival has the prerendered trail and no notice, so that nothing must be rendered again. */
export function isAsShown({ entry, notice, sharedVersion }: Arrival, shown: Trail): boolean {
  const changed = entry.former ?? notice ?? sharedVersion
  return changed === undefined && sameTrail(entry.trail, shown)
}

/** Replays the trails of an arrival, so that steps of a large guide that are not loaded yet are reported as missing. */
export function replayArrival(flow: Flow, { trail, former }: HistoryEntry) {
  replay(flow, trail)
  if (former !== undefined) replay(flow, former.trail)
}

function endsAt(flow: Flow, trail: Trail, step: string): boolean {
  return replay(flow, trail).step === step
}

/**
 * The trail after a click before hydration: a language switch keeps the tab's trail, Back removes its last move, and
 * any other click is an answer where exactly one leads from the previous page to this one.
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
  return stepOfPath(flow, new URL(referrer).pathname, base)
}

/** The step that a path names, under a retired id too; undefined for other pages. */
export function stepOfPath(flow: Flow, path: string, base: string): string | undefined {
  const address = parseAddress(path, base)
  if (address.kind === 'root') return flow.graph.start
  return address.kind === 'step' ? currentStep(flow, address.step) : undefined
}
