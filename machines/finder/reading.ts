import type { Word } from './fold.ts'
import { clean, readings, wordsOf } from './fold.ts'
import type { MessageSource } from './messages.ts'
import type { Vocabulary } from './vocabulary.ts'
import { idOfUnknown, joinWords, lookUp } from './vocabulary.ts'

/**
 * A text in its likeliest reading: `sounds` are its words in phonetic spelling, `words` the same with known pairs
 * joined, `ids` their word ids (undefined: unknown).
 */
export type Reading = MessageSource & {
  readonly words: readonly Word[]
  readonly ids: readonly (number | undefined)[]
}

/** Letters that are read from each end of a long text: a pasted log may have a million. */
export const mostLetters = 20_000
/**
 * The longest text, in words, in which typing mistakes are corrected: it takes time, and longer ones are not typed by
 * hand.
 */
const mostMistyped = 150
const mistypedShare = 0.6
const otherLayout = 0.9
const longestTyped = 3000
/** Punctuation and line breaks, at which a text is split into pieces. */
const between = /[\n"«»“”„<>{}[\]()|;:!?=,•]|\.(?:\s|$)/u

/** Reads a text in the keyboard layout in which more of it is known. */
export function readText(vocabulary: Vocabulary, text: string): Reading {
  let best: (Reading & { text: string; share: number }) | undefined
  for (const [index, reading] of readingsOf(text).entries()) {
    const single = wordsOf(reading)
    const words = joinWords(vocabulary, single)
    const known = new Map<string, { id: number | undefined; share: number }>()
    let letters = 0
    let share = 0
    const ids = words.map(({ sound }) => {
      const found = known.get(sound) ?? find(vocabulary, sound, words.length <= mostMistyped)
      known.set(sound, found)
      letters += sound.length
      share += sound.length * found.share
      return found.id
    })
    const total = (share / Math.max(1, letters)) * (index === 0 ? 1 : otherLayout)
    if (best !== undefined && total <= best.share) continue
    best = { share: total, sounds: soundsOf(single), pieces: none, words, ids, text: reading }
  }
  if (best === undefined) return { sounds: [], pieces: none, words: [], ids: [] }
  const { text: read } = best
  let pieces: readonly (readonly string[])[] | undefined
  return {
    sounds: best.sounds,
    pieces: () => (pieces ??= piecesOf(read)),
    words: best.words,
    ids: best.ids,
  }
}

const none = () => []

function piecesOf(text: string): string[][] {
  return text.split(between).flatMap(piece => {
    const sounds = soundsOf(wordsOf(piece))
    return sounds.length === 0 ? [] : [sounds]
  })
}

function soundsOf(words: readonly Word[]): string[] {
  return words.map(({ sound }) => sound).filter(sound => sound !== '')
}

/** A longer text has one reading: nobody types that much before noticing the wrong layout. */
function readingsOf(text: string): string[] {
  return text.length > longestTyped ? [clean(text)] : readings(text)
}

function find(
  vocabulary: Vocabulary,
  sound: string,
  mistyped: boolean,
): { id: number | undefined; share: number } {
  const exact = lookUp(vocabulary, sound, false)
  if (exact !== undefined) return { id: exact, share: 1 }
  const id = mistyped ? lookUp(vocabulary, sound) : undefined
  if (id !== undefined) return { id, share: mistypedShare }
  return { id: idOfUnknown(sound), share: 0 }
}

/** The text, or both ends of a long one. */
export function shorten(text: string): string {
  if (text.length <= 2 * mostLetters) return text
  return `${text.slice(0, mostLetters)} ${text.slice(-mostLetters)}`
}
