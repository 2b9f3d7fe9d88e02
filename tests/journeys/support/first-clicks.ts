/** Milliseconds without a new function after which the warm-up of clicks has ended: longer than its longest wait. */
export const warmUpOver = 3000

/** The first answers of a walk, each with the step that it leads to. */
export const firstClicks = [
  ['which-key', 'what-for'],
  ['signing', 'who-signs'],
  ['legal-entity', 'use-gost'],
] as const
