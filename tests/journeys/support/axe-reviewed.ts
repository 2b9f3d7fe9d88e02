/** Elements that axe cannot decide, reviewed by hand; also listed in `docs/accessibility.md`. */
export const reviewed: readonly { rules: readonly string[]; at: RegExp; reason: string }[] = [
  {
    rules: ['identical-links-same-purpose'],
    at: /map-anchor|map-page-link/,
    reason:
      'The map names each step wherever an answer leads to it: those links go to its one place on the map, and there its title is the link to its page.',
  },
  {
    rules: ['color-contrast'],
    at: /on-screen-message/,
    reason:
      'A message that runs over two lines lies, as a rectangle, partly over its neighbours. The check of contrast measures its letters: 7:1 and more, in light and dark.',
  },
  {
    rules: ['color-contrast'],
    at: /\.case > span|on-screen-label/,
    reason:
      'The area for a thumb of the link behind the case, and the second line of a name on the screen, reach as rectangles over the text beside them and cover no letter. The check of contrast measures its letters: 7:1 and more, in light and dark.',
  },
]
