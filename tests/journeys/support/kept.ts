import type { Page } from 'playwright-core'
import { answer, live, site } from './visitor.ts'

/** Waits until the deferred UI is rendered: stored trails, news, and installing. */
export async function waitForDeferredUi(page: Page) {
  // Not `waitForSelector`, whose handle would keep the element in memory.
  await page.locator('[data-print]').first().waitFor({ state: 'attached' })
}

/** Opens a page and waits until the deferred UI is rendered, too. */
export async function openWhole(page: Page, path: string) {
  await page.goto(`${site()}${path}`)
  await live(page)
  await waitForDeferredUi(page)
}

/** Gives two answers from the start, as before an interruption. */
export async function answerTwice(page: Page) {
  await openWhole(page, '/en/')
  await answer(page, 'not-user-certificate', 'key-button-visible')
  await answer(page, 'no', 'turn-off-default-key')
}

type KeptRecord = { schema: number; revision: number; legs: { answers: unknown[] }[] }

/** The records of stored trails, as they are in local storage. */
export async function keptRecords(page: Page): Promise<KeptRecord[]> {
  // A change is stored in a separate task after the next frame.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 100))))
  const texts = await page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('eds-guide:kept/'))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, text]) => text),
  )
  return texts.map(text => JSON.parse(text))
}

/** Writes texts to local storage, under names of the guide. */
export async function store(page: Page, texts: Record<string, string>) {
  await page.evaluate(entries => {
    for (const [name, text] of entries) localStorage.setItem(`eds-guide:${name}`, text)
  }, Object.entries(texts))
}
