import type { GuideText } from '../../machines/content.ts'
import { plainText } from './plain-text.ts'

/** The document title of a step's page: the step, then the guide. */
export function pageTitle(text: GuideText, step: string): string {
  const title = text.steps[step]?.title ?? []
  return `${plainText(title)} – ${text.words.siteName}`
}
