import lines from 'load-language:content:agent'
import help from 'load-language:content:aids'
import words from 'load-language:content:interface/console'
import type { AgentText, FoldedText, GuideText, Language } from '../../machines/content.ts'
import type { ConsoleWords } from '../../machines/interface-words.generated.ts'
import { loadEveryLanguage } from '../platform/languages.ts'
import { loadText } from '../platform/texts.ts'

/** All texts of the console in one language. */
export type ConsoleTexts = {
  readonly text: GuideText
  readonly lines: AgentText
  /** What is folded under the answers of each step. */
  readonly folded: Readonly<Record<string, FoldedText>>
  readonly words: ConsoleWords
}
export type AllConsoleTexts = Readonly<Record<Language, ConsoleTexts>>

/**
 * Fetches all languages at once: one key switches the caller's language, and the connection may be lost by then.
 * @throws TypeError when a file cannot be fetched
 */
export function loadConsoleTexts(): Promise<AllConsoleTexts> {
  return loadEveryLanguage(loadOne)
}

async function loadOne(language: Language): Promise<ConsoleTexts> {
  const [text, own, said, { folded }] = await Promise.all([
    loadText(language),
    words[language](),
    lines[language](),
    help[language](),
  ])
  return { text, words: own, lines: said, folded }
}
