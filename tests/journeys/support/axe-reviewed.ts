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
    rules: ['identical-links-same-purpose'],
    at: /map-anchor|map-page-link/,
    reason:
      'The map names each step wherever an answer leads to it: those links go to its one place on the map, and there its title is the link to its page.',
  },
]
