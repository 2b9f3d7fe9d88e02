// What messengers, mail programs and people do to a link on its way: signs of the sentence behind it, letters in
// another case, percent signs for what needs none, hyphens and spaces made finer, addresses joined to it.

/** The most rounds of percent-encoding that are taken off: each redirector may add one. */
const mostRounds = 4

/** A text with its percent-encoding taken off, as often as it was put on; what is no encoding stays. */
function decode(text: string): string {
  let decoded = text
  for (let round = 0; round < mostRounds; round += 1) {
    const before = decoded
    decoded = decoded.replace(/(?:%[0-9a-f]{2})+/gi, encoded => {
      try {
        return decodeURIComponent(encoded)
      } catch {
        return encoded
      }
    })
    if (decoded === before) break
  }
  return decoded
}

/** Without what cannot be seen, in small letters, with the hyphens and signs of our addresses. */
function plain(text: string): string {
  return decode(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Cc}\u115F\u2800]/gu, mark => (/[\t\n\r]/.test(mark) ? ' ' : ''))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u02DC\u223C]/g, '~')
}

/** Before the trail in the fragment of a link made for sharing. */
const mark = /^#t=\s*/
/** A trail, and whatever else stands behind it. */
const trail = /^[0-9a-z]{1,16}(?:~@?[a-z0-9-]{1,64})+/

/** Whether a fragment was meant to bring answers, readable or not. */
export function bringsTrail(fragment: string): boolean {
  return mark.test(plain(fragment))
}

/**
 * The trails that a fragment may have been made with, likeliest first: as it stands, up to what was joined to its
 * end, and with the spaces left out that a break of the line has put into it.
 */
export function trailsIn(fragment: string): string[] {
  const text = plain(fragment)
  if (!mark.test(text)) return []
  const rest = text.replace(mark, '')
  const found = [rest, rest.replace(/\s+/g, '')].map(one => trail.exec(one)?.[0] ?? '')
  const tidy = found.flatMap(one => [one, one.replace(/-+$/, '')])
  return [...new Set(tidy)].filter(one => one !== '')
}

/** A part of a path: what our addresses are made of and what was joined to its end, or signs alone. */
const segment = /^(?:\s*([a-z0-9-]*[a-z0-9])-*(?:[^\p{L}\p{N}%-].*)?|[^\p{L}\p{N}%]*|[\s&].*)$/su

/**
 * The path that an unknown one was before it was changed on its way.
 * @param path decoded or not, beyond the base of the site
 * @returns undefined where a part of it is no address of ours, whatever is left out at its end
 */
function mendPath(path: string): string | undefined {
  const parts = path.split('/').map(part => segment.exec(part))
  if (parts.includes(null)) return undefined
  const kept = parts.flatMap(part => part?.[1] ?? [])
  return kept.length === 0 ? undefined : kept.map(part => `${part}/`).join('')
}

/**
 * The address that an unknown one was before it was changed on its way, answers and all.
 * @param location the address, percent-encoded as the browser has it
 * @param base the path under which the site is hosted, with slashes at both ends
 * @returns a path of the site with its fragment; undefined where nothing is to be mended, or nothing can be
 */
export function mendLink(
  { pathname, hash }: Pick<Location, 'pathname' | 'hash'>,
  base = '/',
): string | undefined {
  if (!pathname.startsWith(base)) return undefined
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(plain(pathname.slice(base.length))) ?? []
  const mended = mendPath(path)
  if (mended === undefined || base + mended === pathname) return undefined
  const [fragment = ''] = /#t=.*$/s.exec(rest) ?? []
  return base + mended + (fragment === '' ? hash : encodeURI(fragment))
}
