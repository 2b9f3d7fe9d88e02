import { repairLink } from './repair-link.ts'

/**
 * Redirects from an unknown address to the one that was probably meant, if the site has it.
 * @param base the path under which the site is hosted, with slashes at both ends
 * @returns whether a redirect is under way
 */
export async function followRepairedLink(page: Window, base: string): Promise<boolean> {
  const address = repairLink(page.location, base)
  if (address === undefined) return false
  try {
    const { ok } = await page.fetch(address)
    if (ok) page.location.replace(address)
    return ok
  } catch {
    // Offline: the 404 page stays.
    return false
  }
}
