const contrast = ['color-contrast', 'color-contrast-enhanced']

/** What axe cannot decide for itself, looked at by hand; `docs/accessibility.md` tells the same. */
export const reviewed: readonly { rules: readonly string[]; at: RegExp; reason: string }[] = [
  {
    rules: contrast,
    at: /map-(?:line|code|ending)/,
    reason:
      'Text of the map lies on the box of its step, which axe takes for an overlap; the colours of text and box are checked in contrast.test.ts.',
  },
  {
    rules: contrast,
    at: /#step-|→/,
    reason:
      'An arrow between an answer and its step, hidden from screen readers: a sign, not text.',
  },
  {
    rules: ['identical-links-same-purpose'],
    at: /class="map-step/,
    reason:
      'The map offers each step twice under one name, in the drawing and in the list below it; both links lead to the same address.',
  },
]
