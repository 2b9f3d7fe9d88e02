import type { Flow } from './flow.ts'
import { hasOwn } from './plain-data.ts'

/** The step with this code, or its successor; undefined when there never was one. */
export function stepByCode({ graph }: Flow, code: string): string | undefined {
  const borne = Object.entries(graph.steps).find(([, step]) => step.code === code)?.[0]
  return borne ?? (hasOwn(graph.retiredCodes, code) ? graph.retiredCodes[code] : undefined)
}
