import lines from 'load-language:content:agent'
import helpTexts from 'load-language:content:help'
import words from 'load-language:content:interface/console'
import kept from 'load-language:content:interface/answer-storage'
import type { AgentText, GuideText, Language } from '../../machines/content.ts'
import type { FoldedText } from '../../machines/help-text.ts'
import type {
  HelpWords,
  ConsoleWords,
  AnswerStorageWords,
} from '../../machines/interface-words.generated.ts'
import { loadEveryLanguage } from '../platform/languages.ts'
import { loadText } from '../platform/texts.ts'

/** All texts of the console in one language. */
export type ConsoleTexts = {
  readonly text: GuideText
  readonly lines: AgentText
  /** Reasons, open points, notes and sections that fold out below the answers, by step id. */
  readonly folded: Readonly<Record<string, FoldedText>>
  readonly words: ConsoleWords
  /** Words about answers that are changed or no longer count. */
  readonly storage: AnswerStorageWords
  /** Headings of those folds. */
  readonly help: HelpWords
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
  const [text, own, said, help, storage] = await Promise.all([
    loadText(language),
    words[language](),
    lines[language](),
    helpTexts[language](),
    kept[language](),
  ])
  return { text, words: own, lines: said, folded: help.folded, help: help.words, storage }
}
