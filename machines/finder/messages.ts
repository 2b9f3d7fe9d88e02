import { lostSound } from './fold.ts'
import { isOneSlip } from './vocabulary.ts'

/** A message as it stands on a screen, and its words in phonetic spelling. */
export type Message = {
  readonly text: string
  readonly target: number
  readonly topic?: string
  readonly sounds: readonly string[]
}
/** A text to be searched, in phonetic spelling. */
export type MessageSource = {
  readonly sounds: readonly string[]
  /** The text split at line breaks and punctuation. */
  readonly pieces: () => readonly (readonly string[])[]
}
/** The most extra words between two words of a message. */
const mostBetween = 1
/** A message of fewer words must fill a whole piece of the text. */
const leastWords = 4
/** Letters from which a message is also found across wrong word breaks. */
const leastLetters = 15
/** The longest text, in letters, that is searched across word breaks. */
const mostLetters = 8000

/**
 * Finds the longest known message in a text: with a mistyped letter in a word, an extra word between two, lost
 * letters, or wrong word breaks.
 * @param denials the negation words in phonetic spelling; an extra one would make it the opposite
 * @returns undefined when there is none
 */
export function findMessage(
  messages: readonly Message[],
  { sounds, pieces }: MessageSource,
  denials: ReadonlySet<string>,
): Message | undefined {
  const places = new Map<string, number[]>()
  for (const [at, sound] of sounds.entries()) {
    const known = places.get(prefixOf(sound))
    if (known === undefined) places.set(prefixOf(sound), [at])
    else known.push(at)
  }
  const isLossy = sounds.some(sound => sound.includes(lostSound))
  const letters = sounds.join('')
  const all = new Set(sounds)
  let best: Message | undefined
  for (const message of messages) {
    if (best !== undefined && best.sounds.length >= message.sounds.length) continue
    if (message.sounds.length < leastWords) {
      // Most short messages share no word with a text, so it is rarely split into pieces.
      const known = message.sounds.filter(sound => all.has(sound)).length
      const isNear = isLossy || known >= Math.max(2, message.sounds.length - 1)
      const isAll = letters === message.sounds.join('')
      if (
        isAll ||
        (isNear && [sounds, ...pieces()].some(piece => fills(message.sounds, piece, denials)))
      )
        best = message
      continue
    }
    const starts = isLossy
      ? [...sounds.keys()]
      : (places.get(prefixOf(message.sounds[0] ?? '')) ?? [])
    if (
      starts.some(start => standsAt(message.sounds, sounds, start, denials)) ||
      runsThrough(message.sounds.join(''), letters, isLossy)
    )
      best = message
  }
  return best
}

function prefixOf(sound: string): string {
  return sound.slice(0, 2)
}

/** Whether a short message fills a piece, except for one word. */
function fills(
  message: readonly string[],
  piece: readonly string[],
  denials: ReadonlySet<string>,
): boolean {
  return (
    piece.length <= message.length + 1 &&
    [0, 1].some(start => standsAt(message, piece, start, denials)) &&
    !piece.some(sound => denials.has(sound) && !message.includes(sound))
  )
}

function standsAt(
  message: readonly string[],
  sounds: readonly string[],
  start: number,
  denials: ReadonlySet<string>,
): boolean {
  let at = start
  for (const word of message) {
    const last = at + (at === start ? 0 : mostBetween)
    while (at <= last && !isSame(word, sounds[at] ?? '')) {
      if (denials.has(sounds[at] ?? '')) return false
      at += 1
    }
    if (at > last) return false
    at += 1
  }
  return true
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true
  if (b.includes(lostSound)) return a.length === b.length && isSameButLost(a, b)
  return a.length > 4 && b.length > 4 && isOneSlip(a, b)
}

function isSameButLost(message: string, text: string): boolean {
  let lost = 0
  for (let at = 0; at < message.length; at += 1) {
    if (text[at] === lostSound) lost += 1
    else if (text[at] !== message[at]) return false
  }
  // A word with all its letters lost matches anything.
  return lost < message.length || message.length < 3
}

/** Whether the letters of a message occur in a row, with one of them wrong, missing or extra. */
function runsThrough(message: string, letters: string, isLossy: boolean): boolean {
  if (message.length < leastLetters || letters.length > mostLetters) return false
  // One mistake leaves one half of it intact.
  const half = Math.floor(message.length / 2)
  const hasHalf = letters.includes(message.slice(0, half)) || letters.includes(message.slice(half))
  if (!hasHalf && !isLossy) return false
  const first = message[0]
  const last = letters.length - message.length + 1
  for (let start = 0; start <= last; start += 1) {
    if (letters[start] === first && matches(message, letters, 1, start + 1, false)) return true
  }
  return false
}

function matches(
  message: string,
  letters: string,
  from: number,
  start: number,
  hasSlipped: boolean,
): boolean {
  let at = from
  let own = start
  while (at < message.length && (letters[own] === message[at] || letters[own] === lostSound)) {
    at += 1
    own += 1
  }
  if (at === message.length) return true
  if (hasSlipped) return false
  return (
    matches(message, letters, at + 1, own + 1, true) ||
    matches(message, letters, at, own + 1, true) ||
    matches(message, letters, at + 1, own, true)
  )
}
