import type { Finder, Found } from '../../machines/finder/find.ts'

/** The longest text, in characters, that counts as somebody's own words; test stories had at most a third of it. */
const mostOwnLetters = 2_000
const mostOwnLines = 15
/** Characters searched in one slice: well within the 50 ms of a long task. */
const piece = 4_000
/** Characters by which slices overlap, so that a message on the edge is whole in one of them. */
const overlap = 400
/** The most characters that are searched for a message. */
const longest = 3_000_000
/** Milliseconds of work before yielding; each yield costs about four. */
const yieldAfterMs = 8

/**
 * Whether a text is too long to be somebody's own words. Thousands of words always resemble some step, so in a log
 * only a known message counts.
 */
export function isLog(text: string): boolean {
  return text.length > mostOwnLetters || text.split('\n', mostOwnLines + 1).length > mostOwnLines
}

/**
 * Searches a log for a known message: first its two ends, where most stand, then slice by slice, yielding to the page.
 * @param isStale whether a newer text has replaced this one
 * @param onLooking called when the search takes more than one slice
 * @returns undefined when there is no message
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
      // oxlint-disable-next-line no-await-in-loop -- sequential by design
      await new Promise(done => setTimeout(done, 0))
      if (isStale()) return undefined
      since = performance.now()
    }
    const found = find(text.slice(at, at + piece))
    if (namesMessage(found)) return found
  }
  return undefined
}

/** The whole text, or the two ends of a long one. */
function endsOf(text: string): string {
  return text.length <= piece ? text : `${text.slice(0, piece / 2)}\n${text.slice(-piece / 2)}`
}

/** Whether a message was recognised, rather than words alone. */
function namesMessage(found: Found): boolean {
  return found.kind === 'steps'
    ? found.results[0]?.matched.kind === 'message'
    : found.kind === 'outside' && found.isKnown === true
}
