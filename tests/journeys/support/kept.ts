import type { Page } from 'playwright-core'

/** Waits until the deferred UI is rendered: stored trails, news, and installing. */
export async function waitForDeferredUi(page: Page) {
  await page.waitForSelector('.bulletin', { state: 'attached' })
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
