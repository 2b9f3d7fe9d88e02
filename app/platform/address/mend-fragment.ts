import { plainAddress } from './plain-address.ts'

/** Before the trail in the fragment of a link made for sharing. */
const mark = /^#t=\s*/
/** A trail, and whatever else stands behind it. */
const trail = /^[0-9a-z]{1,16}(?:~@?[a-z0-9-]{1,64})+/

/** Whether a fragment was meant to bring answers, readable or not. */
export function bringsTrail(fragment: string): boolean {
  return mark.test(plainAddress(fragment))
}

/**
 * The trails that a fragment may have been made with, likeliest first: as it stands, up to what was joined to its
 * end, and with the spaces left out that a break of the line has put into it.
 */
export function trailsIn(fragment: string): string[] {
  const text = plainAddress(fragment)
  if (!mark.test(text)) return []
  const rest = text.replace(mark, '')
  const found = [rest, rest.replace(/\s+/g, '')].map(one => trail.exec(one)?.[0] ?? '')
  const tidy = found.flatMap(one => [one, one.replace(/-+$/, '')])
  return [...new Set(tidy)].filter(one => one !== '')
}
