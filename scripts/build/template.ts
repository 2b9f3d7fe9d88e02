import { guide } from '../../compiler/guide.ts'
import type { Language } from '../../machines/content.ts'
import type { Page } from '../../app/prerender/page.ts'

/**
 * Puts a page into the template.
 * @throws Error when the template has lost one of its places
 */
export function fillTemplate(
  template: string,
  page: Pick<Page, 'language' | 'head' | 'body'>,
): string {
  // Asked for with CORS, a style sheet is refused to a sandboxed frame, which has no origin of its own.
  const plain = template.replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
  return [
    ['<html lang="und">', htmlTag(page.language)],
    ['<!--head-->', page.head],
    ['<!--page-->', page.body],
  ].reduce((html, [place = '', text = '']) => {
    if (!html.includes(place)) throw new Error(`A template has lost its "${place}". Put it back.`)
    // A function, because the text may hold "$&".
    return html.replace(place, () => text)
  }, plain)
}

/** The opening tag of a document in a language; the direction is told where it is not the usual one. */
export function htmlTag(language: Language): string {
  const isRightToLeft = guide.languages.some(
    ({ id, direction }) => id === language && direction === 'rtl',
  )
  return `<html lang="${language}"${isRightToLeft ? ' dir="rtl"' : ''}>`
}
