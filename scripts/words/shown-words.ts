/**
 * What is in the page but not shown on it until it is asked for, or shown on paper only; and what is
 * read beside the way: notes from outside the document, and the line that says whom a step is for.
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

/** What stands apart from the text beside it; pieces of a sentence may touch. */
const apart = ':not(span, b, strong, a, dfn, abbr, tspan), .answer > span'

/** A word is a run of letters and digits, with what may stand inside it: a hyphen, a point or an apostrophe. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'_-]*/gu

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/** How many words of a page a person has read: all of it, or up to where the first action ends. */
export type PageWords = { readonly all: number; readonly toFirstAction: number }

/**
 * Counts the words shown in `<main>`.
 * @param main from a page as it is written; it is taken apart
 * @returns for a page without actions both figures are the same
 */
export function countShown(main: Element): PageWords {
  for (const element of main.querySelectorAll(notShown)) element.remove()
  for (const element of main.querySelectorAll(apart)) {
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
