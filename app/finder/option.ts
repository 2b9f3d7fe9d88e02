import type { Shown } from './found.ts'

/** A step that is offered. */
export type Option = { readonly step: string }

/** The steps to choose from, best first; none where nothing was found. */
export function optionsOf(found: Shown): readonly Option[] {
  if (found.kind === 'code') return [{ step: found.step }]
  if (found.kind === 'steps') return found.results.map(({ step }) => ({ step }))
  const step = found.kind === 'file-name' ? found.name.step : undefined
  return step === undefined ? [] : [{ step }]
}
