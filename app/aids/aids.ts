import { use } from 'react'
import type { AidsText, Language } from '../../content/types.ts'

const loaders: Record<Language, () => Promise<{ default: AidsText }>> = {
  kk: () => import('content:aids/kk'),
  ru: () => import('content:aids/ru'),
  en: () => import('content:aids/en'),
}

/** What has been fetched, and what is on its way. Content never changes while a page is open. */
const there = new Map<Language, AidsText>()
const coming = new Map<Language, Promise<AidsText>>()

/** Makes the aids of a language known without a download: for prerendering and for tests. */
export function provideAids(language: Language, aids: AidsText) {
  there.set(language, aids)
}

/**
 * Fetches the aids of a language, once. Where they cannot be had the promise stays open: the page
 * then keeps what was prerendered, and the next step tries again.
 */
export function loadAids(language: Language): Promise<AidsText> {
  const known = coming.get(language)
  if (known !== undefined) return known
  const promise = fetchAids(language).catch((error: unknown) => {
    console.warn('eds-guide:', error)
    coming.delete(language)
    return new Promise<never>(() => undefined)
  })
  coming.set(language, promise)
  return promise
}

async function fetchAids(language: Language): Promise<AidsText> {
  const { default: aids } = await loaders[language]()
  there.set(language, aids)
  return aids
}

/** The aids of a language; suspends while they are on their way. */
export function useAids(language: Language): AidsText {
  return there.get(language) ?? use(loadAids(language))
}
