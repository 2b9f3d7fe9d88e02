import { currentStep } from './flow.ts'
import type { Flow } from './flow.ts'
import { formatLegs } from './trail.ts'
import type { Leg, Trail } from './trail.ts'

/** Longer than any honest trail; a longer text is not read at all. */
const longestTrail = 4000

/**
 * A trail as it stands in a link: `<version>~@start~not-user-certificate~no`.
 * @param version of the flow; a link that is shared carries that of all words
 */
export function formatTrail(flow: Flow, trail: Trail, version = flow.graph.version): string {
  return `${version}~${formatLegs(trail)}`
}

/** The version with which a trail was written, and the ids as they stand in its text; for what `parseTrail` reads. */
export function splitShared(text: string): { version: string; legs: string } {
  const end = text.indexOf('~')
  return { version: text.slice(0, end), legs: text.slice(end + 1) }
}

/**
 * Reads a trail written by `formatTrail`, in this or another version of the content; a retired step stands
 * for its successor.
 * The first leg counts as entered from the start or by a link, each further one as a jump.
 * @returns undefined for anything that is not such a text; whether the ids still exist is for replay
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

/** An id that nothing stands for stays as it is, for replay to refuse. */
function idToday(flow: Flow, id: string): string {
  return currentStep(flow, id) ?? id
}
