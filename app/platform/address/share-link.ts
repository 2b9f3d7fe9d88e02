import type { Language } from '../../../machines/content.ts'
import type { Flow } from '../../../machines/flow.ts'
import { formatTrail } from '../../../machines/shared-trail.ts'
import { replay } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { stepPath } from './address.ts'
import { trailPrefix } from './trail-fragment.ts'

type Parts = { flow: Flow; trail: Trail; language: Language; site: string; base: string }

/** The full address of the step where a trail ends. */
export function stepLink({ flow, trail, language, site, base }: Parts): string {
  return site + stepPath(language, replay(flow, trail).step, base)
}

/** The same with the trail in the URL fragment, which no server receives; without it when nothing was answered. */
export function trailLink(parts: Parts): string {
  const { flow, trail } = parts
  const isBare = replay(flow, trail).visits.length === 0
  return isBare
    ? stepLink(parts)
    : `${stepLink(parts)}${trailPrefix}${formatTrail(flow, trail, flow.graph.contentVersion)}`
}
