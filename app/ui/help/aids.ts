import { guideId } from '../../platform/guide-id.ts'
import loaders from 'load-language:content:aids'
import { use } from 'react'
import { languages } from '../../platform/languages.ts'
import type { AidsText, Language } from '../../../machines/content.ts'
import { fetchOnce } from '../../platform/fetch-once.ts'
import type { Aid } from './aid.tsx'

/** The words of the aids in one language, and what draws them. */
export type Aids = { readonly text: AidsText; readonly draw: typeof Aid }

/** Content never changes while a page is open. */
const fetched = new Map<Language, Promise<Aids>>()
/** Fetches that wait for an idle moment. */
const waiting = new Map<Language, Promise<Aids>>()

/** Makes the aids of every language known beforehand: for prerendering and for tests. */
export async function provideAids() {
  await Promise.all(languages.map(fetchAids))
}

/** Fetches the aids of a language at once, for a page that is to change over in one go. Never fails. */
export async function prepareAids(language: Language) {
  await fetchAids(language).catch(() => undefined)
}

/**
 * Fetches the aids of a language, once, when the browser has nothing better to do. Where they cannot
 * be had the promise stays open: the page keeps what was prerendered, and the next step tries again.
 */
function loadAids(language: Language): Promise<Aids> {
  const known = fetched.get(language) ?? waiting.get(language)
  if (known !== undefined) return known
  const promise = whenIdle()
    .then(() => fetchAids(language))
    .catch((error: unknown) => {
      console.warn(`${guideId}:`, error)
      waiting.delete(language)
      return new Promise<never>(() => undefined)
    })
  waiting.set(language, promise)
  return promise
}

function fetchAids(language: Language): Promise<Aids> {
  return fetchOnce(fetched, language, async () => {
    const [text, { Aid }] = await Promise.all([loaders[language](), import('./aid.tsx')])
    return { text, draw: Aid }
  })
}

/** The first half second after scripts have taken over belongs to the first answer. */
function whenIdle(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 })
      else resolve()
    }, 500)
  })
}

/** The aids of a language; suspends while they are on their way. */
export function useAids(language: Language): Aids {
  return use(loadAids(language))
}
