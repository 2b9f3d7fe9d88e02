import { plainAddress } from './plain-address.ts'

// Signs of the sentence behind a link, and addresses joined to it, are part of its path when it arrives.

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
  const [, path = '', rest = ''] =
    /^([^?#]*)(.*)$/s.exec(plainAddress(pathname.slice(base.length))) ?? []
  const mended = mendPath(path)
  if (mended === undefined || base + mended === pathname) return undefined
  const [fragment = ''] = /#t=.*$/s.exec(rest) ?? []
  return base + mended + (fragment === '' ? hash : encodeURI(fragment))
}
