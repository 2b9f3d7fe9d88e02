import { currentStep } from './flow.ts'
import type { Flow } from './flow.ts'
import { formatLegs } from './trail.ts'
import type { Leg, Trail } from './trail.ts'

/** The longest text, in characters, that is parsed: longer than any real trail. */
const longestTrail = 4000

/**
 * Formats a trail for a link: `<version>~@start~not-user-certificate~no`.
 * @param version of the flow; shared links carry that of all texts
 */
export function formatTrail(flow: Flow, trail: Trail, version = flow.graph.version): string {
  return `${version}~${formatLegs(trail)}`
}

/** Splits the text of a trail into its version and its legs. */
export function splitShared(text: string): { version: string; legs: string } {
  const end = text.indexOf('~')
  return { version: text.slice(0, end), legs: text.slice(end + 1) }
}

/**
 * Parses the text of `formatTrail`, of this or another version of the content; a retired step becomes its successor.
 * The first leg counts as entered from the start or by a link, each further one as a jump.
 * @returns undefined for any other text; whether the ids still exist is for replay
 */
export function parseTrail(flow: Flow, text: string): Trail | undefined {
  if (text.length > longestTrail || !/^[0-9a-z]{1,16}(~@?[a-z0-9-]{1,64})+$/.test(text))
    return undefined
  const legs: { at: string; answers: string[] }[] = []
  for (const part of text.split('~').slice(1)) {
    if (part.startsWith('@')) legs.push({ at: idToday(flow, part.slice(1)), answers: [] })
    else if (legs.length === 0) return undefined
    else legs[legs.length - 1]?.answers.push(part)
  }
  return legs.map(({ at, answers }, index): Leg => {
    const how = index > 0 ? 'jump' : at === flow.graph.start ? 'start' : 'link'
    return { at, how, answers }
  })
}

/** The present id of a step; an unknown one stays, for replay to refuse. */
function idToday(flow: Flow, id: string): string {
  return currentStep(flow, id) ?? id
}
