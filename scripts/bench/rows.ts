/** A row of the result: what is measured, and its unit; a number of things has none. */
export type Row = {
  readonly id: string
  readonly name: string
  readonly unit: 'ms' | 'MB' | ''
}

export const rows = [
  { id: 'first-paint', name: 'first paint', unit: 'ms' },
  { id: 'usable', name: 'first answer usable', unit: 'ms' },
  { id: 'blocking', name: 'blocking time', unit: 'ms' },
  { id: 'work', name: 'main-thread work, 8 s from the start', unit: 'ms' },
  { id: 'heap-start', name: 'heap after start', unit: 'MB' },
  { id: 'elements', name: 'elements on the page', unit: '' },
  { id: 'early-click', name: 'second question painted, clicking at once', unit: 'ms' },
  { id: 'deep-link', name: 'deep link visible', unit: 'ms' },
  { id: 'repeat', name: 'repeat visit, first paint', unit: 'ms' },
  { id: 'first-step', name: 'first step after load: click to painted', unit: 'ms' },
  { id: 'step', name: 'a step: click to painted, median', unit: 'ms' },
  { id: 'worst-step', name: 'the worst step', unit: 'ms' },
  { id: 'worst-event', name: 'worst event, as INP counts', unit: 'ms' },
  { id: 'heap-end', name: 'heap after 200 steps', unit: 'MB' },
] as const satisfies readonly Row[]

export type RowId = (typeof rows)[number]['id']
/** The results of one part of the benchmark; the slowest step is named. */
export type Found = Partial<Record<RowId, number>> & { readonly worst?: string }
