import type { Finder, Found } from '../../machines/finder/find.ts'

/** The longest stories that people told were a third of this; behind it begin pasted logs. */
const mostOwnLetters = 2_000
const mostOwnLines = 15
/** So much is searched in one go, well within the 50 ms that a page may be busy. */
const piece = 4_000
/** A message that lies on the edge of a piece stands whole in the next. */
const overlap = 400
/** Behind this many characters nobody's message is looked for. */
const longest = 3_000_000
/** Milliseconds of work before the page gets its turn: that costs four each time. */
const yieldAfterMs = 8

/**
 * Whether a text is too long to be somebody's own words. Words by the thousand always resemble those
 * of some step, so in a log only a known message counts.
 */
export function isLog(text: string): boolean {
  return text.length > mostOwnLetters || text.split('\n', mostOwnLines + 1).length > mostOwnLines
}

/**
 * Looks for a known message inside a log: at its two ends, where most stand, then piece by piece,
 * letting the page have its turn in between.
 * @param isStale whether a newer text has taken this one's place
 * @param onLooking called when it takes longer than one look
 * @returns undefined when no message stands in it
 */
export async function findMessageInside(
  find: Finder,
  text: string,
  isStale: () => boolean,
  onLooking: () => void,
): Promise<Found | undefined> {
  const atEnds = find(endsOf(text))
  if (namesMessage(atEnds)) return atEnds
  if (text.length <= piece) return undefined
  onLooking()
  const end = Math.min(text.length, longest)
  let since = Number.NEGATIVE_INFINITY
  for (let at = 0; at < end; at += piece - overlap) {
    if (performance.now() - since > yieldAfterMs) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the very point
      await new Promise(done => setTimeout(done, 0))
      if (isStale()) return undefined
      since = performance.now()
    }
    const found = find(text.slice(at, at + piece))
    if (namesMessage(found)) return found
  }
  return undefined
}

/** All of a text, or the two ends of a long one. */
function endsOf(text: string): string {
  return text.length <= piece ? text : `${text.slice(0, piece / 2)}\n${text.slice(-piece / 2)}`
}

/** Whether a message was recognised, and not words alone. */
function namesMessage(found: Found): boolean {
  return found.kind === 'steps'
    ? found.results[0]?.matched.kind === 'message'
    : found.kind === 'outside' && found.isKnown === true
}
