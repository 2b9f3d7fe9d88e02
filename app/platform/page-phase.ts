/**
 * Who follows links on a prerendered page, in `data-phase` of `<html>`, where the inline script and the entry script
 * both see it: the inline script (absent), the browser (`links`: another page is awaited, or scripts have failed), or
 * scripts, which have begun to hydrate (`scripts`).
 */
type Phase = 'links' | 'scripts'

export function phaseOf({ documentElement }: Document): string | undefined {
  return documentElement.dataset['phase']
}

export function setPhase({ documentElement }: Document, phase: Phase) {
  documentElement.dataset['phase'] = phase
}

/** Resolves at once, or never when another page is awaited: scripts must not hydrate this one then. */
export function unlessLeaving(): Promise<void> {
  return new Promise(resolve => phaseOf(document) === 'links' || resolve())
}
