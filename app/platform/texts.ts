import type { GuideText, Language } from '../../machines/content.ts'

/** One download a language: a reader never fetches the words of the other two. */
const loaders: Record<Language, () => Promise<{ default: GuideText }>> = {
  kk: () => import('content:text/kk'),
  ru: () => import('content:text/ru'),
  en: () => import('content:text/en'),
}

/**
 * Fetches the words of a language, once.
 * @throws TypeError when the file cannot be fetched (offline, or gone after a deployment)
 */
export async function loadText(language: Language): Promise<GuideText> {
  return (await loaders[language]()).default
}
