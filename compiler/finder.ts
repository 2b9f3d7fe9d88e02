import { languages } from './guide.ts'
import type { Language, TopicTexts } from '../machines/content.ts'
import { linesIn, sentencesOf, topicIds } from './finder-files.ts'
import type { SentenceFile } from './finder-files.ts'
import type { Content } from './content.ts'

/** A class to recognise (a step or a topic): people's own words, and messages. */
type Sayer = {
  readonly id: string
  readonly says: readonly string[]
  readonly sees: readonly string[]
}
/** The training data of the finder, for every language at once, because people mix them. */
export type FinderPhrases = {
  readonly steps: readonly Sayer[]
  /** Topics outside the document, and whether there is a text about each. */
  readonly topics: readonly (Sayer & { readonly isExplained: boolean })[]
  /** Messages of other programs that a step answers. */
  readonly redirected: readonly {
    readonly id: string
    readonly step: string
    readonly sees: readonly string[]
  }[]
  /** The topic of messages without a text of their own. */
  readonly messageTopic: string
  /** Groups of synonyms; the first group is the stop words. */
  readonly words: readonly (readonly string[])[]
  /** The index of the group of negations; -1 when there is none. */
  readonly denial: number
  /** The index of the group of alarm words; -1 when there is none. */
  readonly alarm: number
  /** Small talk beside a question, for data augmentation. */
  readonly chatter: readonly string[]
}

/** The names of special groups in `words.txt`, and of the topic of messages without a text. */
const denial = 'not'
const alarm = 'alarm'
const messageTopic = 'other-messages'

/** Collects the training data of the content. */
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

/** Compiles the texts about known messages in one language. */
export function compileTopics({ topics }: Content, language: Language): TopicTexts {
  return Object.fromEntries(
    [...topics].flatMap(([id, { about, source, date }]) =>
      about === undefined || source === undefined || date === undefined
        ? []
        : [[id, { about: about[language], source: source[language], date }]],
    ),
  )
}
