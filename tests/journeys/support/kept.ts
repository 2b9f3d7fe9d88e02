import type { Page } from 'playwright-core'

/** Waits until what comes late is there: what is kept, news, and installing. */
export async function late(page: Page) {
  await page.waitForSelector('.bulletin', { state: 'attached' })
}

type KeptRecord = { schema: number; revision: number; legs: { answers: unknown[] }[] }

/** The records that the browser keeps for later, as they are stored. */
export async function keptRecords(page: Page): Promise<KeptRecord[]> {
  const texts = await page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('eds-guide:kept/'))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, text]) => text),
  )
  return texts.map(text => JSON.parse(text))
}

/** Puts texts into the browser's storage, under names of ours. */
export async function store(page: Page, texts: Record<string, string>) {
  await page.evaluate(entries => {
    for (const [name, text] of entries) localStorage.setItem(`eds-guide:${name}`, text)
  }, Object.entries(texts))
}
