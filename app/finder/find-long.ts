import type { Finder, Found } from '../../machines/finder/find.ts'

/** So much is searched in one go, well within the 50 ms that a page may be busy. */
const piece = 6_000
/** A message that lies on the edge of a piece stands whole in the next. */
const overlap = 400
/** Behind this many characters nobody's message is looked for. */
const longest = 3_000_000

/** A text to search at once: all of it, or the two ends of a long one. */
export function endsOf(text: string): string {
  return text.length <= piece ? text : `${text.slice(0, piece / 2)}\n${text.slice(-piece / 2)}`
}

/** Whether a message was recognised, and not words alone. */
export function namesMessage(found: Found): boolean {
  return found.kind === 'steps'
    ? found.results[0]?.matched.kind === 'message'
    : found.kind === 'outside' && found.message !== undefined
}

/**
 * Looks for a known message inside a whole log, piece by piece, and lets the page breathe in between.
 * @param isStale whether a newer text has taken this one's place
 * @returns undefined when no message stands in it
 */
export async function findMessageInside(
  find: Finder,
  text: string,
  isStale: () => boolean,
): Promise<Found | undefined> {
  if (text.length <= piece) return undefined
  const end = Math.min(text.length, longest)
  for (let at = 0; at < end; at += piece - overlap) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the very point
    await new Promise(done => setTimeout(done, 0))
    if (isStale()) return undefined
    const found = find(text.slice(at, at + piece))
    if (namesMessage(found)) return found
  }
  return undefined
}
