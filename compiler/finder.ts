import { languages } from './guide.ts'
import type { Language, TopicTexts } from '../machines/content.ts'
import { linesIn, sentencesOf, topicIds } from './finder-files.ts'
import type { SentenceFile } from './finder-files.ts'
import type { Content } from './schema.ts'

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
export function compileFinder({ steps, topics, finder, finderWords }: Content): FinderPhrases {
  const say = (holder: SentenceFile['holder'], id: string) => {
    const sees = sentencesOf(finder, holder, id, 'messages')
    return { id, says: [...sentencesOf(finder, holder, id, 'phrases'), ...sees], sees }
  }
  const all = topicIds(finder).map(id => ({ ...say('topic', id), ...topics.get(id) }))
  return {
    steps: [...steps.keys()].map(id => say('step', id)).filter(({ says }) => says.length > 0),
    topics: all
      .filter(({ leads }) => leads === undefined)
      .map(({ id, about, says, sees }) => ({ id, isExplained: about !== undefined, says, sees })),
    led: all.flatMap(({ id, leads, sees }) =>
      leads === undefined ? [] : [{ id, step: leads, sees }],
    ),
    words: Object.values(finderWords).map(words => words.split(/\s+/)),
    chatter: languages.flatMap(language => {
      const file = finder.chatter.get(language)
      return file === undefined ? [] : linesIn(file)
    }),
  }
}

/** What the known messages are about, in one language. */
export function compileTopics({ topics }: Content, language: Language): TopicTexts {
  return Object.fromEntries(
    [...topics].flatMap(([id, { about, source, date }]) =>
      about === undefined || source === undefined || date === undefined
        ? []
        : [[id, { about: about[language], source: source[language], date }]],
    ),
  )
}
