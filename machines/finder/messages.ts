import { isOneSlip } from './vocabulary.ts'

/** A message as it stands on a screen, and its words as they sound. */
export type Message = {
  readonly text: string
  readonly target: number
  readonly topic?: string
  readonly sounds: readonly string[]
}
/** Words that a text may hold between two words of a message. */
const mostBetween = 1

/**
 * The message that a text holds, the longest first; undefined when it holds none.
 * A letter may be wrong in a word, and a word may stand between two others.
 */
export function findMessage(
  messages: readonly Message[],
  sounds: readonly string[],
): Message | undefined {
  const places = new Map<string, number[]>()
  for (const [at, sound] of sounds.entries()) {
    const known = places.get(beginningOf(sound))
    if (known === undefined) places.set(beginningOf(sound), [at])
    else known.push(at)
  }
  let best: Message | undefined
  for (const message of messages) {
    if (best !== undefined && best.sounds.length >= message.sounds.length) continue
    const starts = places.get(beginningOf(message.sounds[0] ?? '')) ?? []
    if (starts.some(start => standsAt(message.sounds, sounds, start))) best = message
  }
  return best
}

function beginningOf(sound: string): string {
  return sound.slice(0, 2)
}

function standsAt(message: readonly string[], sounds: readonly string[], start: number): boolean {
  let at = start
  for (const word of message) {
    const last = at + (at === start ? 0 : mostBetween)
    while (at <= last && !isSame(word, sounds[at] ?? '')) at += 1
    if (at > last) return false
    at += 1
  }
  return true
}

function isSame(a: string, b: string): boolean {
  return a === b || (a.length > 4 && b.length > 4 && isOneSlip(a, b))
}
