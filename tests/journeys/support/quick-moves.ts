import { findStep } from '../../../machines/flow.ts'
import { formatTrail } from '../../../machines/shared-trail.ts'
import { addAnswer, replay, takeBack, trailAt } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'
import { seededRandom } from '../../support/random.ts'

/** An action in the page, and the step that must follow. */
export type Move =
  | { readonly by: 'answer' | 'double-click'; readonly id: string; readonly to: string }
  | { readonly by: 'browser-back' | 'back-link'; readonly to: string }

/** Moves as fast as the page allows, and what follows the last of them. */
export type Burst = {
  readonly moves: readonly Move[]
  readonly end: 'reload' | 'close' | 'nothing'
  /** The trail that slow moves would give, before the end of the burst. */
  readonly trail: Trail
}

/** A history of the guide's entries, as slow moves make it. */
function slowHistory() {
  let entries: Trail[] = [trailAt(flow, flow.graph.start)]
  let at = 0
  const text = (trail: Trail) => formatTrail(flow, trail)
  const trail = () => entries[at] ?? trailAt(flow, flow.graph.start)
  const push = (next: Trail) => {
    entries = [...entries.slice(0, at + 1), next]
    at += 1
  }
  return {
    trail,
    step: () => replay(flow, trail()).step,
    answer: (id: string) => push(addAnswer(trail(), id)),
    canGoBack: () => at > 0,
    goBack: () => void (at -= 1),
    /** The trail that the page's Back link leads to, if it is offered. */
    backLink(): Trail | undefined {
      const parent = findStep(flow, replay(flow, trail()).step)?.parent
      return takeBack(trail()) ?? (parent === undefined ? undefined : trailAt(flow, parent))
    },
    followBack(target: Trail) {
      const before = entries[at - 1]
      if (before !== undefined && text(before) === text(target)) at -= 1
      else push(target)
    },
    /** A new tab at the address of the step, without a past. */
    openAnew() {
      entries = [trailAt(flow, replay(flow, trail()).step)]
      at = 0
    },
  }
}

/** Bursts of quick moves, deterministic by seed, with the results of slow moves. */
export function quickMoves(seed: number): Burst[] {
  const random = seededRandom(seed)
  const below = (count: number) => Math.floor(random() * count)
  const history = slowHistory()
  return Array.from({ length: 2 + below(2) }, (_, index) => {
    const moves = Array.from({ length: 1 + below(5) }, () => move()).filter(
      one => one !== undefined,
    )
    const trail = history.trail()
    const end = index === 0 || random() < 0.5 ? (random() < 0.7 ? 'reload' : 'close') : 'nothing'
    if (end === 'close') history.openAnew()
    return { moves, end, trail } satisfies Burst
  })

  function move(): Move | undefined {
    const { answers = [] } = findStep(flow, history.step()) ?? {}
    const answer = answers[below(Math.max(answers.length, 1))]
    const chance = random()
    if (answer !== undefined && chance < 0.65) {
      history.answer(answer.id)
      const by = chance < 0.12 ? 'double-click' : 'answer'
      return { by, id: answer.id, to: history.step() }
    }
    const target = history.backLink()
    if (chance < 0.8 && target !== undefined) {
      history.followBack(target)
      return { by: 'back-link', to: history.step() }
    }
    if (!history.canGoBack()) return undefined
    history.goBack()
    return { by: 'browser-back', to: history.step() }
  }
}
