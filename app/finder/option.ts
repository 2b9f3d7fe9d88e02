import type { Shown } from './found.ts'

/** An offered step; with its code if a wrong code was typed. */
export type Option = { readonly step: string; readonly code?: string }

/**
 * The options, best first; none when nothing was found.
 * @param start the first step: its question is on the page already, or offered as a link
 */
export function optionsOf(found: Shown, start: string): readonly Option[] {
  if (found.kind === 'code') return [{ step: found.step }]
  if (found.kind === 'steps') return found.results.map(({ step }) => ({ step }))
  if (found.kind === 'question' && found.step !== start) return [{ step: found.step }]
  if (found.kind === 'wrong-code') return found.near
  const step = found.kind === 'file-name' ? found.name.step : undefined
  return step === undefined ? [] : [{ step }]
}
