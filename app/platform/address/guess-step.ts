import type { Flow } from '../../../machines/flow.ts'
import { hasOwn } from '../../../machines/plain-data.ts'
import { stepByCode } from '../../../machines/step-by-code.ts'
import { parseAddress } from './address.ts'
import { nearestStep } from './nearest-step.ts'
import { repairLink } from './repair-link.ts'

/** The step that an unknown path meant: that of a code, the successor of a retired one, else the one with the nearest id. */
export function guessStep(flow: Flow, path: string, base: string): string | undefined {
  const address = parseAddress(repairLink({ pathname: path, hash: '' }, base) ?? path, base)
  if (address.kind === 'code') return stepByCode(flow, address.code)
  if (address.kind !== 'step' && address.kind !== 'unknown') return undefined
  const tried = address.kind === 'step' ? address.step : address.tried
  const { aliases, steps } = flow.graph
  const meant = nearestStep(tried, [...Object.keys(steps), ...Object.keys(aliases)])
  return meant !== undefined && hasOwn(aliases, meant) ? aliases[meant] : meant
}
