import { defaultLanguage, languageInfo, languages } from '../platform/languages.ts'
import type { GuideText } from '../../machines/content.ts'
import { stepPath } from '../platform/address/address.ts'
import { pageTitle } from './page-title.ts'
import { manifestPath } from '../platform/offline/web-manifest.ts'

type Shown = {
  text: GuideText
  step: string
  base: string
  site: string
  /** False after a mere change of language: the reader stays where they are on the page. */
  isNewStep: boolean
}

/**
 * Makes the document around the page agree with a step that scripts have put there: language, title,
 * canonical and alternate links; for a new step also the focus on its heading and the scroll to the top.
 * The heading gets the focus, and that alone announces the step.
 */
export function showAddressOf({ text, step, base, site, isNewStep }: Shown) {
  document.title = pageTitle(text, step)
  document.documentElement.lang = text.language
  document.documentElement.dir = languageInfo(text.language).direction
  setLink('link[rel="canonical"]', site + stepPath(text.language, step, base))
  for (const language of languages) {
    setLink(`link[hreflang="${language}"]`, site + stepPath(language, step, base))
  }
  setLink('link[hreflang="x-default"]', site + stepPath(defaultLanguage, step, base))
  setLink('link[rel="manifest"]', manifestPath(text.language, base))
  if (!isNewStep) return
  document.documentElement.dataset['moved'] = ''
  window.scrollTo(0, 0)
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

function setLink(selector: string, href: string) {
  document.querySelector(`head > ${selector}`)?.setAttribute('href', href)
}
