import { normalizeAddress } from './normalize-address.ts'

/** The prefix of a shared trail in the URL fragment, which no server receives. */
export const trailPrefix = '#t='
/** The same in a link that was broken behind it. */
const prefix = /^#t=\s*/
/** A trail, and any characters behind it. */
const trail = /^[0-9a-z]{1,16}(?:~@?[a-z0-9-]{1,64})+/

/** Whether a fragment contains a shared trail, readable or not. */
export function hasTrailFragment(fragment: string): boolean {
  return prefix.test(normalizeAddress(fragment))
}

/**
 * The trails that a fragment may have been made with, likeliest first: as it is, without text joined to its end, and
 * without spaces from a line break.
 */
export function trailsInFragment(fragment: string): string[] {
  const text = normalizeAddress(fragment)
  if (!prefix.test(text)) return []
  const rest = text.replace(prefix, '')
  const found = [rest, rest.replace(/\s+/g, '')].map(one => trail.exec(one)?.[0] ?? '')
  const tidy = found.flatMap(one => [one, one.replace(/-+$/, '')])
  return [...new Set(tidy)].filter(one => one !== '')
}
