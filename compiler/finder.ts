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
  readonly redirected: readonly {
    readonly id: string
    readonly step: string
    readonly sees: readonly string[]
  }[]
  /** The topic of messages that nothing more is known of. */
  readonly messageTopic: string
  /** Words that mean the same; the first row means nothing. */
  readonly words: readonly (readonly string[])[]
  /** The number of the row whose words turn a text into its opposite; -1 when there is none. */
  readonly denial: number
  /** The same of the row whose words raise an alarm. */
  readonly alarm: number
  /** What people tell besides their question. */
  readonly chatter: readonly string[]
}

/** The rows of `words.txt` that deny and that raise an alarm, and the topic of messages that nobody explains. */
const denial = 'not'
const alarm = 'alarm'
const messageTopic = 'other-messages'

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
    redirected: all.flatMap(({ id, leads, sees }) =>
      leads === undefined ? [] : [{ id, step: leads, sees }],
    ),
    messageTopic,
    words: Object.values(finderWords).map(words => words.split(/\s+/)),
    denial: Object.keys(finderWords).indexOf(denial),
    alarm: Object.keys(finderWords).indexOf(alarm),
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
