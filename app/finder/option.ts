import type { Shown } from './found.ts'

/** A step that is offered; its code where a code was meant that is no step's. */
export type Option = { readonly step: string; readonly code?: string }

/**
 * The steps to choose from, best first; none where nothing was found.
 * @param start the step that asks what is wrong: it stands on the page already, or is offered in words
 */
export function optionsOf(found: Shown, start: string): readonly Option[] {
  if (found.kind === 'code') return [{ step: found.step }]
  if (found.kind === 'steps') return found.results.map(({ step }) => ({ step }))
  if (found.kind === 'question' && found.step !== start) return [{ step: found.step }]
  if (found.kind === 'wrong-code') return found.near
  const step = found.kind === 'file-name' ? found.name.step : undefined
  return step === undefined ? [] : [{ step }]
}
