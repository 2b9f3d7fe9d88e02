import storageWords from 'every-language:content:interface/answer-storage'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { guide, languages } from '../../../compiler/guide.ts'
import type { Language } from '../../../machines/content.ts'

type Place = Page | Locator | FrameLocator

/** Matches a word of the interface in each of the guide's languages: the name of an element, whatever the page's language. */
export function inAnyLanguage<Words>(
  words: Readonly<Record<Language, Words>>,
  read: (own: Words) => string,
): RegExp {
  const all = languages.map(language =>
    read(words[language]).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
  )
  return new RegExp(`^(?:${all.join('|')})$`)
}
const names = {
  path: inAnyLanguage(storageWords, own => own.whatYouToldUs),
  stored: inAnyLanguage(storageWords, own => own.keptHeading),
  delete: inAnyLanguage(storageWords, own => own.deleteAnswers),
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
