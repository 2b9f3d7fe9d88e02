import { normalizeAddress } from './normalize-address.ts'

// Punctuation after a link, and addresses joined to it, become part of its path.

/** A path segment: the characters of the guide's addresses, then anything joined to the end; or punctuation alone. */
const segment = /^(?:\s*([a-z0-9-]*[a-z0-9])-*(?:[^\p{L}\p{N}%-].*)?|[^\p{L}\p{N}%]*|[\s&].*)$/su

/**
 * Repairs an unknown path.
 * @param path decoded or not, relative to the base of the site
 * @returns undefined where a segment cannot be one of the guide's
 */
function repairPath(path: string): string | undefined {
  const parts = path.split('/').map(part => segment.exec(part))
  if (parts.includes(null)) return undefined
  const kept = parts.flatMap(part => part?.[1] ?? [])
  return kept.length === 0 ? undefined : kept.map(part => `${part}/`).join('')
}

/**
 * Repairs an unknown address that was changed on its way (by a messenger, mail program or person), with its fragment.
 * @param location the address, percent-encoded as the browser has it
 * @param base the path under which the site is hosted, with slashes at both ends
 * @returns a path of the site with its fragment; undefined where nothing changed or it cannot be repaired
 */
export function repairLink(
  { pathname, hash }: Pick<Location, 'pathname' | 'hash'>,
  base = '/',
): string | undefined {
  if (!pathname.startsWith(base)) return undefined
  const [, path = '', rest = ''] =
    /^([^?#]*)(.*)$/s.exec(normalizeAddress(pathname.slice(base.length))) ?? []
  const repaired = repairPath(path)
  if (repaired === undefined || base + repaired === pathname) return undefined
  const [fragment = ''] = /#t=.*$/s.exec(rest) ?? []
  return base + repaired + (fragment === '' ? hash : encodeURI(fragment))
}
