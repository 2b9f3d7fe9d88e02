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
  /** False after a language switch, which keeps focus and scroll position. */
  isNewStep: boolean
}

/** Scrolls to the top before a new step. The scroll position is tracked, because reading it would force a layout. */
export function topKeeper(window: Window) {
  let isScrolled = window.scrollY !== 0
  const look = () => {
    isScrolled = window.scrollY !== 0
  }
  window.addEventListener('scroll', look, { passive: true })
  return {
    goToTop: () => {
      if (isScrolled) window.scrollTo(0, 0)
      isScrolled = false
    },
    stop: () => window.removeEventListener('scroll', look),
  }
}

/**
 * Updates the document for a step rendered by scripts: language, title, canonical and alternate links; for a new step
 * also the focus on its heading, which announces the step to screen readers.
 */
export function showAddressOf({ text, step, base, site, isNewStep }: Shown) {
  // The last scroll event may not have been delivered when the step was left.
  if (isNewStep && window.scrollY !== 0) window.scrollTo(0, 0)
  document.title = pageTitle(text, step)
  if (isNewStep) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  const { documentElement: root } = document
  if (root.lang !== text.language) root.lang = text.language
  const { direction } = languageInfo(text.language)
  if (root.dir !== direction) root.dir = direction
  setLink('link[rel="canonical"]', site + stepPath(text.language, step, base))
  for (const language of languages) {
    setLink(`link[hreflang="${language}"]`, site + stepPath(language, step, base))
  }
  setLink('link[hreflang="x-default"]', site + stepPath(defaultLanguage, step, base))
  setLink('link[rel="manifest"]', manifestPath(text.language, base))
}

function setLink(selector: string, href: string) {
  document.querySelector(`head > ${selector}`)?.setAttribute('href', href)
}
