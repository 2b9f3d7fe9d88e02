import { findStep } from '../../../machines/flow.ts'
import type { Flow } from '../../../machines/flow.ts'
import { pageLanguage } from '../page-language.ts'
import type { Parts } from '../parts.ts'
import { stepPath } from './address.ts'
import type { AddressBar } from './address-bar.ts'
import { replayArrival } from './arrival.ts'
import type { HistoryEntry } from './history-entry.ts'

/** Where steps are looked for, and where pages are loaded. */
export type StepPlace = {
  flow: Flow
  /** Of a large guide: its steps, which are fetched as they are needed. */
  parts?: Pick<Parts, 'load' | 'isMissingFor'> | undefined
  bar: AddressBar
  base: string
}

/**
 * Reloads the page where steps of a history entry are missing: the page fetches them before it starts.
 * @returns whether it does
 */
export function reloadIfMissing({ flow, parts }: StepPlace, read: () => HistoryEntry): boolean {
  if (parts?.isMissingFor(() => replayArrival(flow, read())) !== true) return false
  // Unlike a page that is loaded, one that is reloaded keeps the state of its entry.
  window.location.reload()
  return true
}

/** Calls back when a step is there; where it cannot be fetched, its page is loaded. */
export function onceLoaded({ flow, parts, bar, base }: StepPlace, step: string, go: () => void) {
  if (parts === undefined || findStep(flow, step) !== undefined) return go()
  parts.load(step).then(go, () => bar.load(stepPath(pageLanguage(), step, base)))
}
