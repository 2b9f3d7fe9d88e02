import { guide } from '../../compiler/guide.ts'
import type { Language } from '../../machines/content.ts'
import type { Page } from '../../app/prerender/page.ts'

/**
 * Fills a page into the template.
 * @throws Error when the template lacks a placeholder
 */
export function fillTemplate(
  template: string,
  page: Pick<Page, 'language' | 'head' | 'body' | 'neighbours'>,
): string {
  // Without `crossorigin`: a sandboxed frame has no origin, so a CORS request for the style sheet would fail.
  const plain = template.replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
  return [
    ['<html lang="und">', htmlTag(page.language)],
    ['<!--head-->', page.head],
    ['<!--page-->', page.body],
  ].reduce(
    (html, [place = '', text = '']) => {
      if (!html.includes(place)) throw new Error(`A template has lost its "${place}". Put it back.`)
      // A function, because a replacement string could contain "$&".
      return html.replace(place, () => text)
    },
    plain.replace('<!--neighbours-->', () => page.neighbours ?? ''),
  )
}

/** The `<html>` tag in a language, with `dir` where it is not the default. */
export function htmlTag(language: Language): string {
  const isRightToLeft = guide.languages.some(
    ({ id, direction }) => id === language && direction === 'rtl',
  )
  return `<html lang="${language}"${isRightToLeft ? ' dir="rtl"' : ''}>`
}
