import type { Page } from 'playwright-core'

/** Waits until all that stands on paper is there: the QR code, and the pictures of the way. */
export async function paperReady(page: Page) {
  await page.waitForFunction(() => {
    window.dispatchEvent(new Event('beforeprint'))
    const isReady = document.querySelector('.print-sheet .qr') !== null
    const isWaiting = document.querySelector('.print-sheet .picture-room') !== null
    window.dispatchEvent(new Event('afterprint'))
    return isReady && !isWaiting
  })
}
