import { guideId } from '../../platform/guide-id.ts'
import loaders from 'load-language:content:help'
import { use } from 'react'
import { languages } from '../../platform/languages.ts'
import type { Language } from '../../../machines/content.ts'
import type { HelpText } from '../../../machines/help-text.ts'
import { createDeferred, onIdle } from '../../platform/deferred.ts'
import { stepHelp } from '../../platform/parts.ts'
import type { HelpWidget } from './help-widget.tsx'

/** The help texts in one language, and the component that renders them. */
export type Help = { readonly text: HelpText; readonly draw: typeof HelpWidget }

const help = createDeferred(async (language: Language): Promise<Help> => {
  const [text, { HelpWidget }] = await Promise.all([
    loaders[language](),
    import('./help-widget.tsx'),
  ])
  return {
    text: import.meta.env.PARTS ? { ...text, ...stepHelp(language) } : text,
    draw: HelpWidget,
  }
})
/** The promise that is rendered in each language: of the help, or of a fetch of it in an idle moment. */
const rendered = new Map<Language, Promise<Help>>()

/** Loads the help of every language: for prerendering and for tests. */
export async function provideHelp() {
  await Promise.all(languages.map(language => help.load(language)))
}

/** Prefetches the help of a language, before the page switches to it. Never rejects. */
export async function prefetchHelp(language: Language) {
  await help.load(language).catch(() => undefined)
}

/**
 * Fetches the help of a language when the browser is idle; the first half second after hydration belongs to the
 * first answer. After a failure the promise stays pending, so that the page keeps the prerendered help, and the
 * next step tries again.
 */
function loadWhenIdle(language: Language): Promise<Help> {
  return new Promise<void>(resolve => onIdle(resolve, 500, 1000))
    .then(() => help.load(language))
    .catch((error: unknown) => {
      console.warn(`${guideId}:`, error)
      rendered.delete(language)
      return new Promise<never>(() => undefined)
    })
}

/** The help of a language; suspends while it loads. */
export function useHelp(language: Language): Help {
  const promise =
    rendered.get(language) ?? (help.get(language) ? help.load(language) : loadWhenIdle(language))
  rendered.set(language, promise)
  return use(promise)
}
