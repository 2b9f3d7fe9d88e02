import { stopWordId } from './features.ts'
import type { Word } from './fold.ts'

/**
 * The known words in phonetic spelling, with their ids. An entry is a whole word, a prefix (with `*`), or a pair of
 * words («не үшін» is no «не»).
 */
export type Vocabulary = {
  readonly wholes: ReadonlyMap<string, number>
  readonly prefixes: ReadonlyMap<string, number>
  /** The known words by each of their spellings with one letter left out, for correcting typing mistakes. */
  readonly deletionIndex: ReadonlyMap<string, readonly Entry[]>
  /** The known words by their spelling with unstressed vowels merged. */
  readonly unstressed: ReadonlyMap<string, Entry>
  /** The second words of known pairs, by the first word. */
  readonly seconds: ReadonlyMap<string, readonly Second[]>
}
type Entry = { readonly sound: string; readonly isPrefix: boolean; readonly id: number }

type Second = { readonly sound: string; readonly isPrefix: boolean; readonly both: string }

const shortestMistyped = 5
const longestPrefix = 12

/** Creates a vocabulary; prefixes end with `*`. */
export function createVocabulary(
  entries: Iterable<readonly [sound: string, id: number]>,
): Vocabulary {
  const wholes = new Map<string, number>()
  const prefixes = new Map<string, number>()
  const deletionIndex = new Map<string, Entry[]>()
  const byUnstressed = new Map<string, Entry>()
  const seconds = new Map<string, Second[]>()
  for (const [written, id] of entries) {
    const isPrefix = written.endsWith('*')
    const sound = isPrefix ? written.slice(0, -1) : written
    const [first = '', second] = sound.split(' ')
    if (second !== undefined) {
      wholes.set(written, id)
      seconds.set(first, [
        ...(seconds.get(first) ?? []),
        { sound: second, isPrefix, both: written },
      ])
      continue
    }
    const words = isPrefix ? prefixes : wholes
    if (words.has(sound)) continue
    words.set(sound, id)
    if (sound.length < shortestMistyped) continue
    const entry = { sound, isPrefix, id }
    byUnstressed.set(unstressed(sound), entry)
    for (const shorter of deletionsOf(sound)) {
      const known = deletionIndex.get(shorter)
      if (known === undefined) deletionIndex.set(shorter, [entry])
      else known.push(entry)
    }
  }
  return { wholes, prefixes, deletionIndex, unstressed: byUnstressed, seconds }
}

/** Joins known pairs of words; a joined pair has the spelling of its entry. */
export function joinWords({ seconds }: Vocabulary, words: readonly Word[]): Word[] {
  const joined: Word[] = []
  let before: Word | undefined
  // Few words begin a pair, so most are skipped at once.
  let follows: readonly Second[] | undefined
  for (const word of words) {
    const second = follows?.find(({ sound, isPrefix }) =>
      isPrefix ? word.sound.startsWith(sound) : word.sound === sound,
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

/** The id of a word: exact, by the longest prefix, or corrected; undefined for an unknown word. */
export function lookUp(vocabulary: Vocabulary, sound: string, mistyped = true): number | undefined {
  const whole = vocabulary.wholes.get(sound)
  if (whole !== undefined) return whole
  for (let length = Math.min(sound.length, longestPrefix); length > 1; length -= 1) {
    const prefix = vocabulary.prefixes.get(sound.slice(0, length))
    if (prefix !== undefined) return prefix
  }
  return mistyped && sound.length >= shortestMistyped - 1
    ? lookUpMistyped(vocabulary, sound)
    : undefined
}

/** The id of an unknown word: a stop word when it has one or two letters, else undefined. */
export function idOfUnknown(sound: string): number | undefined {
  return sound.length > 2 ? undefined : stopWordId
}

/** Merges vowels that sound alike when unstressed: «палучить» is «получить». */
function unstressed(sound: string): string {
  return sound.replace(/o/g, 'a').replace(/e/g, 'i')
}

/**
 * Corrects a typing mistake: the id of the longest known word that differs only in unstressed vowels, or by one
 * letter extra, missing or wrong, or by two swapped neighbours.
 */
function lookUpMistyped(
  { deletionIndex, unstressed: byUnstressed }: Vocabulary,
  sound: string,
): number | undefined {
  let best: Entry | undefined
  const most = Math.min(sound.length, longestPrefix + 1)
  for (let length = most; length >= shortestMistyped - 1; length -= 1) {
    const part = sound.slice(0, length)
    const alike = byUnstressed.get(unstressed(part))
    if (
      alike !== undefined &&
      (alike.isPrefix || length === sound.length) &&
      alike.sound.length > (best?.sound.length ?? 0)
    )
      best = alike
    for (const shorter of deletionsOf(part)) {
      for (const entry of deletionIndex.get(shorter) ?? []) {
        if (best !== undefined && entry.sound.length <= best.sound.length) continue
        if (!entry.isPrefix && length !== sound.length) continue
        if (beginsAlike(part, entry.sound) && isOneSlip(part, entry.sound)) best = entry
      }
    }
  }
  return best?.id
}

/** Whether the first letters agree, or the first two are swapped: people rarely mistype the first letter. */
function beginsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])
}

/** A word, and each of its spellings with one letter left out. */
function deletionsOf(word: string): string[] {
  const deletions = new Set([word])
  for (let at = 0; at < word.length; at += 1) deletions.add(word.slice(0, at) + word.slice(at + 1))
  return [...deletions]
}

/** Whether two different words differ by one letter extra, missing or wrong, or by two swapped neighbours. */
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
