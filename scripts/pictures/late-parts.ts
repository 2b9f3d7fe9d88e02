import type { Page } from 'playwright-core'

/**
 * Waits until a page of the built site is as its readers see it: scripts have taken over, the finder and its
 * like are in the room kept for them, and the console has taken the place of the page that announced it.
 */
export async function lateParts(page: Page) {
  await page.waitForSelector('#root[data-live]')
  await page.waitForFunction(() => {
    const rooms = [...document.querySelectorAll('.room')]
    const isConsoleToCome = document.querySelector('main[data-page="agent"]') !== null
    return rooms.every(room => room.childElementCount > 0) && !isConsoleToCome
  })
  await page.waitForLoadState('networkidle')
}
