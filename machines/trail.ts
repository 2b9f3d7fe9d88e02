import { currentAnswer, findStep, nextStep } from './flow.ts'
import type { Flow } from './flow.ts'
import { isRecord } from './plain-data.ts'

/** How a leg was entered: from the start, by a link, or by a jump within the guide. */
export type How = 'start' | 'link' | 'jump'
/** A stretch of a trail: entered at a step, followed by the answers given, in order. */
export type Leg = { readonly at: string; readonly how: How; readonly answers: readonly string[] }
/** The path of a person to the present step (breadcrumb). Ids only, so it survives a change of texts. */
export type Trail = readonly Leg[]

/** An answer given on the path. */
export type Visit = { readonly leg: number; readonly step: string; readonly answer: string }
/** The result of replaying a trail. */
export type Replayed = {
  /** The longest prefix of the trail that the flow still allows; never empty. */
  readonly trail: Trail
  /** Its last step. */
  readonly step: string
  readonly visits: readonly Visit[]
  /** False when something had to be cut off. */
  readonly whole: boolean
}

/** The trail of a person who has just arrived at a step, with no answer given. */
export function trailAt(flow: Flow, step: string): Trail {
  return [{ at: step, how: step === flow.graph.start ? 'start' : 'link', answers: [] }]
}

/**
 * Replays a trail through the machine, leg by leg. A retired answer becomes its successor. It stops at the first leg
 * at an unknown step and at the first answer that is not offered; anything that is not a trail gives an empty result.
 */
export function replay(flow: Flow, trail: Trail): Replayed {
  if (latest?.flow === flow && latest.trail === trail) return latest.replayed
  const replayed = walk(flow, trail)
  if (replayed.whole) latest = { flow, trail, replayed }
  return replayed
}

/**
 * Cache of the last replay. Most trails extend the previous one by one move: without it, a call of ten thousand moves
 * would be replayed ten thousand times.
 */
let latest: { readonly flow: Flow; readonly trail: Trail; readonly replayed: Replayed } | undefined

/** The legs, with their visits, that a trail shares with the previous one; never its last leg. */
function walkedBefore(flow: Flow, trail: Trail): { legs: Leg[]; visits: Visit[] } {
  if (latest?.flow !== flow) return { legs: [], visits: [] }
  const { trail: before, replayed } = latest
  let count = 0
  while (count < trail.length - 1 && trail[count] === before[count]) count += 1
  const legs = replayed.trail.slice(0, count)
  const answers = legs.reduce((sum, leg) => sum + leg.answers.length, 0)
  return { legs, visits: replayed.visits.slice(0, answers) }
}

function walk(flow: Flow, trail: Trail): Replayed {
  const all = Array.isArray(trail) ? trail : []
  const { legs, visits } = walkedBefore(flow, all)
  let step = flow.graph.start
  for (const leg of all.slice(legs.length)) {
    if (!isLeg(leg) || !fits(flow, leg)) return cut()
    step = leg.at
    const answers: string[] = []
    legs.push({ at: leg.at, how: leg.how, answers })
    for (const given of leg.answers) {
      const answer = currentAnswer(flow, step, given) ?? given
      const next = nextStep(flow, step, answer)
      if (next === undefined || findStep(flow, next) === undefined) return cut()
      visits.push({ leg: legs.length - 1, step, answer })
      answers.push(answer)
      step = next
    }
  }
  return legs.length > 0 ? { trail: legs, step, visits, whole: true } : cut()

  function cut(): Replayed {
    return { trail: legs.length > 0 ? legs : trailAt(flow, step), step, visits, whole: false }
  }
}

function isLeg(leg: unknown): leg is Leg {
  return isRecord(leg) && Array.isArray(leg['answers'])
}

function fits(flow: Flow, leg: Leg): boolean {
  return (
    findStep(flow, leg.at) !== undefined && (leg.how !== 'start' || leg.at === flow.graph.start)
  )
}

/** Appends an answer to the last leg. Whether the step offers it is for replay. */
export function addAnswer(trail: Trail, answer: string): Trail {
  return trail.map((leg, index) =>
    index === trail.length - 1 ? { ...leg, answers: [...leg.answers, answer] } : leg,
  )
}

/** Starts a new leg at a step, marked as a jump. */
export function jumpTo(trail: Trail, step: string): Trail {
  return [...trail, { at: step, how: 'jump', answers: [] }]
}

/**
 * Removes the last move: the last answer, or a jump after which nothing was answered.
 * @returns undefined where there is none
 */
export function takeBack(trail: Trail): Trail | undefined {
  const last = trail[trail.length - 1]
  if (last === undefined) return undefined
  const before = trail.slice(0, -1)
  if (last.answers.length > 0) return [...before, { ...last, answers: last.answers.slice(0, -1) }]
  return before.length > 0 ? before : undefined
}

/** The trail that the Back link of a step leads to: without the last move, else that of the parent step. */
export function trailBack(
  flow: Flow,
  { trail, step }: { readonly trail: Trail; readonly step: string },
): Trail | undefined {
  const parent = findStep(flow, step)?.parent
  return takeBack(trail) ?? (parent === undefined ? undefined : trailAt(flow, parent))
}

/**
 * The trail up to the step of a visit, without its answer.
 * @param visit its index in `Replayed.visits`; out of range gives undefined
 */
export function trailBefore(flow: Flow, trail: Trail, visit: number): Trail | undefined {
  const { trail: whole, visits } = replay(flow, trail)
  const target = visits[visit]
  if (target === undefined) return undefined
  const inLeg = visits.slice(0, visit).filter(({ leg }) => leg === target.leg).length
  return whole
    .slice(0, target.leg + 1)
    .map((leg, index) =>
      index === target.leg ? { ...leg, answers: leg.answers.slice(0, inLeg) } : leg,
    )
}

/** Whether two trails are equal. */
export function sameTrail(one: Trail, other: Trail): boolean {
  return formatLegs(one) === formatLegs(other)
}

/** The legs as one line of ids: `@start~not-user-certificate~no`. */
export function formatLegs(trail: Trail): string {
  return trail.map(({ at, answers }) => [`@${at}`, ...answers].join('~')).join('~')
}
