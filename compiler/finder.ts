import { languages } from '../machines/content.ts'
import type { Language, TopicTexts } from '../machines/content.ts'
import type { Content } from './schema.ts'

type Sayings = Readonly<Record<Language, readonly string[]>>
/** A step or a topic: what people say, and what they see on a screen and paste. */
type Sayer = {
  readonly id: string
  readonly says: readonly string[]
  readonly sees: readonly string[]
}
/** All that the finder's index is made from, for every language at once: people mix them. */
export type FinderPhrases = {
  readonly steps: readonly Sayer[]
  /** What the document does not answer, and whether there is more to say about it. */
  readonly topics: readonly (Sayer & { readonly isExplained: boolean })[]
  /** Known messages of other programs that a step answers after all. */
  readonly led: readonly {
    readonly id: string
    readonly step: string
    readonly sees: readonly string[]
  }[]
  /** Words that mean the same; the first row means nothing. */
  readonly words: readonly (readonly string[])[]
  /** What people tell besides their question. */
  readonly chatter: readonly string[]
}

/** Gathers the phrases of the content. */
export function compileFinder({
  steps,
  topics,
  finderWords,
  finderChatter,
}: Content): FinderPhrases {
  const all = Object.entries(topics)
  return {
    steps: [...steps]
      .map(([id, { phrases, messages }]) => ({
        id,
        says: join(phrases, messages),
        sees: join(messages),
      }))
      .filter(({ says }) => says.length > 0),
    topics: all
      .filter(([, { leads }]) => leads === undefined)
      .map(([id, { about, phrases, messages }]) => ({
        id,
        isExplained: about !== undefined,
        says: join(phrases, messages),
        sees: join(messages),
      })),
    led: all.flatMap(([id, { leads, messages }]) =>
      leads === undefined ? [] : [{ id, step: leads, sees: join(messages) }],
    ),
    words: Object.values(finderWords).map(words => words.split(/\s+/)),
    chatter: join(finderChatter),
  }
}

function join(...all: readonly (Sayings | undefined)[]): string[] {
  return languages.flatMap(language => all.flatMap(sayings => sayings?.[language] ?? []))
}

/** What the known messages are about, in one language. */
export function compileTopics({ topics }: Content, language: Language): TopicTexts {
  return Object.fromEntries(
    Object.entries(topics).flatMap(([id, { about, source, date }]) =>
      about === undefined || source === undefined || date === undefined
        ? []
        : [[id, { about: about[language], source: source[language], date }]],
    ),
  )
}
