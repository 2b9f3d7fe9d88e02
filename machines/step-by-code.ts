import type { Flow } from './flow.ts'
import { hasOwn } from './plain-data.ts'

/** The step that bears this code, or took the place of the one that bore it; undefined when none did. */
export function stepByCode({ graph }: Flow, code: string): string | undefined {
  const borne = Object.entries(graph.steps).find(([, step]) => step.code === code)?.[0]
  return borne ?? (hasOwn(graph.retiredCodes, code) ? graph.retiredCodes[code] : undefined)
}
