import type { Page } from 'playwright-core'

/** Waits until a page is complete: hydrated, with its deferred parts, and the console rendered. */
export async function waitForCompletePage(page: Page) {
  await page.waitForSelector('#root[data-live]')
  await page.waitForFunction(() => {
    const rooms = [...document.querySelectorAll('.room')]
    const isConsoleToCome = document.querySelector('main[data-page="agent"]') !== null
    return rooms.every(room => room.childElementCount > 0) && !isConsoleToCome
  })
  await page.waitForLoadState('networkidle')
}
