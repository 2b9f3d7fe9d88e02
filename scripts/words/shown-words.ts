/**
 * Selectors of what is hidden until asked for, shown in print only, or read beside the step: outside notes, and the
 * line that says whom a step is for.
 */
const notShown = [
  '.outside-note',
  '.case',
  '.visually-hidden',
  '[hidden]',
  '[popover]',
  'dialog:not([open])',
  'details:not([open]) > :not(summary)',
  '.print-only',
  'svg title',
  'svg desc',
  'script',
].join(', ')

/** Selectors of elements that separate words; inline elements may touch. */
const separators = ':not(span, b, strong, a, dfn, abbr, tspan), .answer > span'

/** A word: a run of letters and digits, with inner hyphens, points or apostrophes. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'_-]*/gu

/** The number of words in a text. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/** The number of words on a page: all of them, and up to the end of the first action. */
export type PageWords = { readonly all: number; readonly toFirstAction: number }

/**
 * Counts the visible words in `<main>`.
 * @param main a page's element, which is modified
 * @returns for a page without actions both figures are the same
 */
export function countShown(main: Element): PageWords {
  for (const element of main.querySelectorAll(notShown)) element.remove()
  for (const element of main.querySelectorAll(separators)) {
    element.before(' ')
    element.after(' ')
  }
  const all = countWords(main.textContent)
  const end = main.querySelector('.actions li')
  if (end === null) return { all, toFirstAction: all }
  for (let at: Element | null = end; at !== null && at !== main; at = at.parentElement) {
    while (at.nextSibling) at.nextSibling.remove()
  }
  return { all, toFirstAction: countWords(main.textContent) }
}
