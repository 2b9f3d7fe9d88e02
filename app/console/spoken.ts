import type { AgentText, GuideText, Language } from '../../machines/content.ts'
import type { ConsoleWords } from '../../machines/interface-words.generated.ts'
import { loadText } from '../platform/texts.ts'

/** Everything the console can say in one language. */
export type Spoken = {
  readonly text: GuideText
  readonly lines: AgentText
  readonly words: ConsoleWords
}
export type AllSpoken = Readonly<Record<Language, Spoken>>

const lines = {
  kk: () => import('content:agent/kk'),
  ru: () => import('content:agent/ru'),
  en: () => import('content:agent/en'),
} satisfies Record<Language, () => Promise<{ default: AgentText }>>
const words = {
  kk: () => import('content:interface/console/kk'),
  ru: () => import('content:interface/console/ru'),
  en: () => import('content:interface/console/en'),
} satisfies Record<Language, () => Promise<{ default: ConsoleWords }>>

/**
 * Fetches all three languages at once: a caller's language changes with one key, and must not wait
 * for a line that may have gone down meanwhile.
 * @throws TypeError when a file cannot be fetched
 */
export async function loadSpoken(): Promise<AllSpoken> {
  const [kk, ru, en] = await Promise.all([loadOne('kk'), loadOne('ru'), loadOne('en')])
  return { kk, ru, en }
}

async function loadOne(language: Language): Promise<Spoken> {
  const [text, own, said] = await Promise.all([
    loadText(language),
    words[language](),
    lines[language](),
  ])
  return { text, words: own.default, lines: said.default }
}
