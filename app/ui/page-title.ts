import type { GuideText } from '../../machines/content.ts'
import { titleOf } from './step-words.ts'

/** The document title of a step's page: the step, then the guide. */
export function pageTitle(text: GuideText, step: string): string {
  return `${titleOf(text, step)} – ${text.words.siteName}`
}
