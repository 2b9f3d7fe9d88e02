import { stopWordId } from './features.ts'
import type { Word } from './fold.ts'

/**
 * The words the finder knows: a star ends a beginning, anything else is a whole word; each has a number.
 * Two words with a space between them are one («не үшін» is no «не»).
 */
export type Vocabulary = {
  readonly wholes: ReadonlyMap<string, number>
  readonly beginnings: ReadonlyMap<string, number>
  /** Known words with a letter left out, and which words those are: for finding them mistyped. */
  readonly gaps: ReadonlyMap<string, readonly Entry[]>
  /** Known words with the vowels alike that sound alike where nothing stresses them. */
  readonly unstressed: ReadonlyMap<string, Entry>
  /** What may follow a word and make one with it. */
  readonly seconds: ReadonlyMap<string, readonly Second[]>
}
type Entry = { readonly sound: string; readonly isBeginning: boolean; readonly id: number }

type Second = { readonly sound: string; readonly isBeginning: boolean; readonly both: string }

const shortestMistyped = 5
const longestBeginning = 12

/** Makes a vocabulary from sounds, those of beginnings with a star. */
export function createVocabulary(
  entries: Iterable<readonly [sound: string, id: number]>,
): Vocabulary {
  const wholes = new Map<string, number>()
  const beginnings = new Map<string, number>()
  const gaps = new Map<string, Entry[]>()
  const heard = new Map<string, Entry>()
  const seconds = new Map<string, Second[]>()
  for (const [written, id] of entries) {
    const isBeginning = written.endsWith('*')
    const sound = isBeginning ? written.slice(0, -1) : written
    const [first = '', second] = sound.split(' ')
    if (second !== undefined) {
      wholes.set(written, id)
      seconds.set(first, [
        ...(seconds.get(first) ?? []),
        { sound: second, isBeginning, both: written },
      ])
      continue
    }
    const words = isBeginning ? beginnings : wholes
    if (words.has(sound)) continue
    words.set(sound, id)
    if (sound.length < shortestMistyped) continue
    const entry = { sound, isBeginning, id }
    heard.set(unstressed(sound), entry)
    for (const gap of withGaps(sound)) {
      const known = gaps.get(gap)
      if (known === undefined) gaps.set(gap, [entry])
      else known.push(entry)
    }
  }
  return { wholes, beginnings, gaps, unstressed: heard, seconds }
}

/** Joins neighbours that are known as one word; what is joined sounds as it stands in the vocabulary. */
export function joinWords({ seconds }: Vocabulary, words: readonly Word[]): Word[] {
  const joined: Word[] = []
  let before: Word | undefined
  // Nearly no word of a long log begins a pair, so the others are passed by at once.
  let follows: readonly Second[] | undefined
  for (const word of words) {
    const second = follows?.find(({ sound, isBeginning }) =>
      isBeginning ? word.sound.startsWith(sound) : word.sound === sound,
    )
    if (second === undefined) {
      joined.push(word)
      follows = seconds.get(word.sound)
      before = word
    } else {
      joined.pop()
      joined.push({ written: `${before?.written} ${word.written}`, sound: second.both })
      follows = undefined
    }
  }
  return joined
}

/** The number of a word as it sounds, exact ones first; undefined for a word that is not known. */
export function lookUp(vocabulary: Vocabulary, sound: string, mistyped = true): number | undefined {
  const whole = vocabulary.wholes.get(sound)
  if (whole !== undefined) return whole
  for (let length = Math.min(sound.length, longestBeginning); length > 1; length -= 1) {
    const beginning = vocabulary.beginnings.get(sound.slice(0, length))
    if (beginning !== undefined) return beginning
  }
  return mistyped && sound.length >= shortestMistyped - 1
    ? lookUpMistyped(vocabulary, sound)
    : undefined
}

/** What a word counts for that is not known: one or two letters say nothing, a word is an unknown word. */
export function idOfUnknown(sound: string): number | undefined {
  return sound.length > 2 ? undefined : stopWordId
}

/** A word with «o» as «a» and «e» as «i»: «палучить» is «получить». */
function unstressed(sound: string): string {
  return sound.replace(/o/g, 'a').replace(/e/g, 'i')
}

/**
 * The longest word that differs only in vowels that sound alike, or is one slip away: a letter more, less or wrong,
 * or two neighbours swapped.
 */
function lookUpMistyped(
  { gaps, unstressed: heard }: Vocabulary,
  sound: string,
): number | undefined {
  let best: Entry | undefined
  const most = Math.min(sound.length, longestBeginning + 1)
  for (let length = most; length >= shortestMistyped - 1; length -= 1) {
    const part = sound.slice(0, length)
    const alike = heard.get(unstressed(part))
    if (
      alike !== undefined &&
      (alike.isBeginning || length === sound.length) &&
      alike.sound.length > (best?.sound.length ?? 0)
    )
      best = alike
    for (const gap of withGaps(part)) {
      for (const entry of gaps.get(gap) ?? []) {
        if (best !== undefined && entry.sound.length <= best.sound.length) continue
        if (!entry.isBeginning && length !== sound.length) continue
        if (beginsAlike(part, entry.sound) && isOneSlip(part, entry.sound)) best = entry
      }
    }
  }
  return best?.id
}

/** Nobody slips at the first letter, unless two fingers come in the wrong order. */
function beginsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])
}

function withGaps(word: string): string[] {
  const gaps = new Set([word])
  for (let at = 0; at < word.length; at += 1) gaps.add(word.slice(0, at) + word.slice(at + 1))
  return [...gaps]
}

/** Whether two different words differ by one letter more, less or wrong, or by two swapped neighbours. */
export function isOneSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end += 1
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length < 2 && right.length < 2) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
