import storageWords from 'every-language:content:interface/answer-storage'
import helpWords from 'every-language:content:interface/help'
import pageWords from 'every-language:content:interface/pages'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { guide, languages } from '../../../compiler/guide.ts'
import type { Language } from '../../../machines/content.ts'

// Behaviour tests find things by role and name, by an id in an address, or by a published attribute: data-step, data-kind,
// data-answer and the like. By class they find only what has none of these: the parts of a drawing, the space for what has
// not come, and, in tests of geometry and print, what a style is about.

type Place = Page | Locator | FrameLocator

/** A word of the interface in any of the guide's languages, as the source of a regular expression. */
function anyOf<Words>(
  words: Readonly<Record<Language, Words>>,
  read: (own: Words) => string,
): string {
  const all = languages.map(language =>
    read(words[language]).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
  )
  return `(?:${all.join('|')})`
}

/** Matches a word of the interface in each of the guide's languages: the name of an element, whatever the page's language. */
export function inAnyLanguage<Words>(
  words: Readonly<Record<Language, Words>>,
  read: (own: Words) => string,
): RegExp {
  return new RegExp(`^${anyOf(words, read)}$`)
}
const names = {
  back: inAnyLanguage(pageWords, own => own.back),
  startOver: inAnyLanguage(pageWords, own => own.startAgain),
  summary: inAnyLanguage(pageWords, own => own.summaryHeading),
  path: inAnyLanguage(storageWords, own => own.whatYouToldUs),
  stored: inAnyLanguage(storageWords, own => own.keptHeading),
  delete: inAnyLanguage(storageWords, own => own.deleteAnswers),
  // The number of answers and the step follow.
  resume: new RegExp(`^${anyOf(storageWords, own => own.continue)} · `),
  readAloud: inAnyLanguage(helpWords, own => own.listen),
}

/** The link Back above a step. */
export function backLink(place: Place): Locator {
  return place.getByRole('link', { name: names.back })
}

/** The link "Start over" below a step. */
export function startOver(place: Place): Locator {
  return place.getByRole('link', { name: names.startOver })
}

/** The link on a step of the path so far that changes its answer. */
export function changeLink(place: Place, step: string): Locator {
  return place.locator(`[data-change="${step}"]`)
}

/** The link on the start page to the step where the person stopped. */
export function continueLink(page: Place): Locator {
  return page.getByRole('link', { name: names.resume })
}

/** The summary for support at a limit. */
export function summary(place: Place): Locator {
  return place.getByRole('region', { name: names.summary })
}

/** The glossary terms in the sentences of a page. */
export function glossaryTerms(place: Place): Locator {
  return place.locator('a[href^="#term-"]')
}

/** Selects a live region that says something. */
export const announcement = '[role="status"]:not(:empty)'

/** Selects the meaning of a term; an outside note has the same role, and an id. */
export const tooltip = '[role="note"]:not([data-note])'

/** The button that reads the step aloud. */
export function readAloudButton(page: Place): Locator {
  return page.getByRole('button', { name: names.readAloud })
}

/** The path so far. */
export function pathSoFar(page: Place): Locator {
  return page.getByRole('region', { name: names.path })
}

/** The answers on the path so far. */
export function givenAnswers(page: Place): Locator {
  return pathSoFar(page).getByRole('listitem')
}

/** The trails of earlier visits, which can be resumed. */
export function storedTrails(page: Place): Locator {
  return page.getByRole('region', { name: names.stored })
}

/** The button "Delete my answers". */
export function deleteAnswers(place: Place): Locator {
  return place.getByRole('button', { name: names.delete })
}

/** The link to the page in another language. */
export function languageLink(page: Place, language: string): Locator {
  const name = guide.languages.find(({ id }) => id === language)?.name ?? language
  return page.getByRole('navigation').getByRole('link', { name, exact: true })
}
