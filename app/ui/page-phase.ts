/**
 * What is happening to a prerendered page, in `data-phase` of `<html>`, where the inline script and the entry script
 * both see it: nothing yet (absent), the browser is leaving it, or scripts hydrate it.
 */
type Phase = 'leaving' | 'hydrating'

export function phaseOf({ documentElement }: Document): string | undefined {
  return documentElement.dataset['phase']
}

export function setPhase({ documentElement }: Document, phase: Phase) {
  documentElement.dataset['phase'] = phase
}

/** Resolves at once, or never when the page is being left: scripts must not hydrate it then. */
export function unlessLeaving(): Promise<void> {
  return new Promise(resolve => phaseOf(document) === 'leaving' || resolve())
}
