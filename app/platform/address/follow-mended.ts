import { mendLink } from './mend-link.ts'

/**
 * Goes to the page that an unknown address meant before it was changed on its way, if the site has it.
 * @param base the path under which the site is hosted, with slashes at both ends
 * @returns whether another page is on its way
 */
export async function followMended(page: Window, base: string): Promise<boolean> {
  const address = mendLink(page.location, base)
  if (address === undefined) return false
  try {
    const { ok } = await page.fetch(address)
    if (ok) page.location.replace(address)
    return ok
  } catch {
    // Offline: the page for unknown addresses stands, and offers what it can.
    return false
  }
}
