import type { Page } from 'playwright-core'
import { waitForDeferredUi } from './kept.ts'

/** Loads the deferred parts of pages to be opened without delay, instead of half a second after hydration. */
export async function hurry(page: Page) {
  await page.addInitScript(() => {
    const patient = window.setTimeout.bind(window)
    const hasty = (act: TimerHandler, wait?: number, ...rest: unknown[]) =>
      patient(act, wait === 500 ? 0 : wait, ...rest)
    Object.assign(window, {
      setTimeout: hasty,
      requestIdleCallback: (act: () => void) => patient(act, 0),
    })
  })
}

/**
 * Waits until all deferred parts are rendered, which are stored trails, news, and the finder or the file name reader, and
 * until React has taken over every element: it takes a part over when the part's texts have come, and complains about one
 * that was changed before.
 */
export async function settled(page: Page) {
  await waitForDeferredUi(page)
  await page.waitForFunction(() => {
    // React keeps its own record in a property of each element that it has taken over.
    const isTakenOver = (element: Element) =>
      Object.keys(element).some(key => key.startsWith('__reactFiber'))
    // Space for what has not come has no role, so it is found by class.
    return (
      document.querySelector('.room:empty, .picture-room') === null &&
      [...document.querySelectorAll('#root *')].every(isTakenOver)
    )
  })
}
