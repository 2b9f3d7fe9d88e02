import type { FinderPhrases } from '../finder.ts'
import type { FinderData } from '../../machines/finder/data.ts'
import { mostWords, stopWordId } from '../../machines/finder/features.ts'
import { readings, wordsOf } from '../../machines/finder/fold.ts'
import {
  createVocabulary,
  idOfUnknown,
  joinWords,
  lookUp,
} from '../../machines/finder/vocabulary.ts'
import type { Vocabulary } from '../../machines/finder/vocabulary.ts'
import { informativeWords, train } from './train.ts'
import type { TrainingSet } from './train.ts'
import { packWeights, packWords } from './pack.ts'
import { settings } from './settings.ts'

/** Builds the finder's index from the training data. */
export function makeFinderData(phrases: FinderPhrases): FinderData {
  const targets = [...phrases.steps, ...phrases.topics]
  const meanings = withoutRare(meaningsOf(phrases.words), phrases)
  const synonyms = createVocabulary(
    meanings.flatMap((words, id) => words.map(word => [word, id] as const)),
  )
  const soundsOf = (text: string) =>
    joinWords(synonyms, wordsOf(readings(text)[0] ?? '')).map(({ sound }) => sound)
  const said = targets.flatMap(({ says }, target) =>
    says.map(text => ({ target, sounds: soundsOf(text) })),
  )
  const stems = frequentStems(
    said.map(({ sounds }) => sounds.filter(sound => lookUp(synonyms, sound, false) === undefined)),
  )
  const chatter = phrases.chatter.map(soundsOf)
  /** A training set with these word stems as further ids. */
  const trainingSetOf = (known: readonly string[]): TrainingSet & { all: string[][] } => {
    const all = [...meanings, ...known.map(stem => [stem])]
    if (all.length > mostWords) {
      throw new Error(
        `The finder knows ${all.length} words; raise mostWords in machines/finder/features.ts.`,
      )
    }
    const vocabulary = createVocabulary(
      all.flatMap((words, id) => words.map(word => [word, id] as const)),
    )
    const idsOf = (sounds: readonly string[]) =>
      sounds.map(sound => lookUp(vocabulary, sound) ?? idOfUnknown(sound))
    const examples = said.map(({ target, sounds }) => ({ target, ids: idsOf(sounds) }))
    const counts = { targets: targets.length, steps: phrases.steps.length }
    return { all, examples, ...counts, chatter: chatter.map(idsOf), denial: phrases.denial }
  }
  // Uninformative words (about half) are dropped and count as unknown.
  const informative = informativeWords(trainingSetOf(stems))
  const set = trainingSetOf(stems.filter((_, index) => informative.has(meanings.length + index)))
  return {
    steps: phrases.steps.map(({ id }) => id),
    outOfScopeTopics: phrases.topics.map(({ id, isExplained }) => (isExplained ? id : '')),
    messageTopic: targets.findIndex(({ id }) => id === phrases.messageTopic),
    denial: phrases.denial,
    alarm: phrases.alarm,
    words: packWords(set.all),
    ...packWeights(train(set)),
    messages: targets.flatMap(({ sees }, target) =>
      sees.map(text => [target < phrases.steps.length ? text : soundsIn(text), target] as const),
    ),
    redirectedMessages: phrases.redirected.flatMap(({ id, step, sees }) =>
      sees.map(text => [text, targets.findIndex(target => target.id === step), id] as const),
    ),
  }
}

/** A text in phonetic spelling, word by word. */
function soundsIn(text: string): string {
  return wordsOf(readings(text)[0] ?? '')
    .map(({ sound }) => sound)
    .join(' ')
}

/** The words of each group of synonyms in phonetic spelling; a word in two groups belongs to the first. */
function meaningsOf(words: FinderPhrases['words']): string[][] {
  const taken = new Set<string>()
  const groups = words.map(list =>
    list.flatMap(written => {
      const parts = written.replace('*', '').split('_')
      const sounds = parts.flatMap(part => wordsOf(readings(part)[0] ?? '').map(word => word.sound))
      const sound = `${sounds.join(' ')}${written.endsWith('*') ? '*' : ''}`
      if (sounds.length !== parts.length || taken.has(sound)) return []
      taken.add(sound)
      return [sound]
    }),
  )
  return groups.map(list => list.filter(word => !isRedundant(word, list, taken)))
}

/**
 * The groups without the words that occur in too few sentences to earn their bytes. Stop words, negations and alarm
 * words are kept whatever their number.
 */
function withoutRare(groups: readonly (readonly string[])[], phrases: FinderPhrases): string[][] {
  const vocabulary = createVocabulary(
    groups.flatMap((words, id) => words.map(word => [word, id] as const)),
  )
  const counts = new Map<string, number>()
  const { steps, topics, chatter, denial, alarm } = phrases
  const texts = [...[...steps, ...topics].flatMap(({ says }) => says), ...chatter]
  const least = Math.floor(texts.length / settings.sentencesPerSynonym)
  for (const text of texts) {
    for (const { sound } of joinWords(vocabulary, wordsOf(readings(text)[0] ?? ''))) {
      const entry = entryFor(sound, vocabulary)
      if (entry !== undefined) counts.set(entry, (counts.get(entry) ?? 0) + 1)
    }
  }
  return groups.map((words, id) =>
    [stopWordId, denial, alarm].includes(id)
      ? [...words]
      : words.filter(word => (counts.get(word) ?? 0) >= least),
  )
}

/** The entry that gives a word its id without correction: itself, or its longest known prefix. */
function entryFor(sound: string, { wholes, prefixes }: Vocabulary): string | undefined {
  if (wholes.has(sound)) return sound
  const lengths = Array.from(sound, (_, at) => sound.length - at)
  const length = lengths.find(own => prefixes.has(sound.slice(0, own)))
  return length === undefined ? undefined : `${sound.slice(0, length)}*`
}

/** Whether a word is redundant because a shorter prefix of the same group matches it. */
function isRedundant(word: string, own: readonly string[], all: ReadonlySet<string>): boolean {
  if (word.includes(' ')) return false
  const isWhole = !word.endsWith('*')
  const sound = isWhole ? word : word.slice(0, -1)
  for (let length = isWhole ? sound.length : sound.length - 1; length > 1; length -= 1) {
    const beginning = `${sound.slice(0, length)}*`
    if (all.has(beginning)) return own.includes(beginning)
  }
  return false
}

/** The stems that occur in enough sentences. */
function frequentStems(phrases: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>()
  for (const sounds of phrases) {
    const stems = new Set(sounds.filter(sound => !/^\d/.test(sound)).map(stemOf))
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return [...counts.keys()]
    .filter(stem => (counts.get(stem) ?? 0) >= settings.leastStemCount)
    .sort()
}

/** The stem of a word outside all groups of synonyms: its prefix. */
function stemOf(sound: string): string {
  return sound.length > 3 ? `${sound.slice(0, settings.stemLength)}*` : sound
}
