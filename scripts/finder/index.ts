import type { FinderPhrases } from '../../content/check/finder.ts'
import { weightLetters } from '../../machines/finder/data.ts'
import type { FinderData } from '../../machines/finder/data.ts'
import { readings, wordsOf } from '../../machines/finder/fold.ts'
import { createVocabulary, lookUp } from '../../machines/finder/vocabulary.ts'
import { train } from './train.ts'
import type { Learnt } from './train.ts'

const unit = 0.9
/** Smaller weights say next to nothing, and many. */
const smallest = 1.36
const longestStem = 5

/** Makes the finder's index from the phrases and words of the content. */
export function makeFinderData(phrases: FinderPhrases): FinderData {
  const targets = [...phrases.steps, ...phrases.topics]
  const meanings = meaningsOf(phrases.words)
  const given = createVocabulary(
    meanings.flatMap((words, id) => words.map(word => [word, id] as const)),
  )
  const said = targets.flatMap(({ says }, target) =>
    says.map(text => ({ target, sounds: soundsOf(text) })),
  )
  const stems = new Set(
    said
      .flatMap(({ sounds }) => sounds)
      .filter(sound => lookUp(given, sound, false) === undefined && !/^\d/.test(sound))
      .map(stemOf),
  )
  const all = [...meanings, ...[...stems].sort().map(stem => [stem])]
  const vocabulary = createVocabulary(
    all.flatMap((words, id) => words.map(word => [word, id] as const)),
  )
  const examples = said.map(({ target, sounds }) => ({
    target,
    ids: sounds.map(sound => lookUp(vocabulary, sound)),
  }))
  return {
    steps: phrases.steps.map(({ id }) => id),
    topics: phrases.topics.map(({ id }) => id),
    words: all.map(words => words.join(' ')).join(','),
    ...pack(train(examples, targets.length)),
    messages: targets.flatMap(({ sees }, target) => sees.map(text => [text, target] as const)),
    led: phrases.led.flatMap(({ id, step, sees }) =>
      sees.map(text => [text, targets.findIndex(target => target.id === step), id] as const),
    ),
  }
}

function soundsOf(text: string): string[] {
  return wordsOf(readings(text)[0] ?? '').map(({ sound }) => sound)
}

/** The words of each meaning as they sound; of two meanings that claim a word, the first has it. */
function meaningsOf(words: FinderPhrases['words']): string[][] {
  const taken = new Set<string>()
  return words.map(list =>
    list.flatMap(written => {
      const sounds = soundsOf(written.replace('*', ''))
      const sound = `${sounds[0] ?? ''}${written.endsWith('*') ? '*' : ''}`
      if (sounds.length !== 1 || taken.has(sound)) return []
      taken.add(sound)
      return [sound]
    }),
  )
}

/** A word that no meaning claims is known by its beginning. */
function stemOf(sound: string): string {
  return sound.length > 3 ? `${sound.slice(0, longestStem)}*` : sound
}

function pack({
  features,
  weights,
  biases,
}: Learnt): Pick<FinderData, 'features' | 'weights' | 'biases' | 'unit'> {
  const middle = weightLetters.indexOf('.')
  const letters = Array.from(weights, weight => {
    const nearest = Math.abs(weight) < smallest ? 0 : Math.round(weight / unit)
    const level = Math.max(-middle, Math.min(middle, nearest))
    return weightLetters.charAt(level + middle)
  })
  const width = biases.length
  const kept = features
    .map((feature, slot) => ({
      feature,
      row: letters.slice(slot * width, (slot + 1) * width).join(''),
    }))
    .filter(({ row }) => /[^.]/.test(row))
  return {
    features: kept.map(({ feature }, index) => feature - (kept[index - 1]?.feature ?? 0)),
    weights: kept.map(({ row }) => row).join(''),
    biases: Array.from(biases, bias => Math.round(bias * 100) / 100),
    unit,
  }
}
