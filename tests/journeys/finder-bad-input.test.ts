import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answered, clear, field, options, paste, start } from './support/finder-page.ts'
import { countFrom, longestTask } from './support/longest-task.ts'
import { someLanguages } from './support/thorough.ts'
import { useBrowser, visit } from './support/visitor.ts'

useBrowser()

/**
 * Pastes a text that is already in the page, so that its transfer is not measured.
 * @returns the CPU milliseconds of the longest task until the result
 */
async function pasteTimed(page: Page, session: CDPSession, text: string): Promise<number> {
  await page.focus(field)
  await page.evaluate(pasted => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    Object.assign(window, { pasted: clipboardData })
  }, text)
  return longestTask(session, async () =>
    page.evaluate(async mark => {
      const { pasted } = window as Window & { pasted?: DataTransfer }
      const pause = async (milliseconds: number) =>
        new Promise(done => setTimeout(done, milliseconds))
      // Excludes work left over from the transfer.
      await pause(100)
      const event = { clipboardData: pasted ?? null, bubbles: true, cancelable: true }
      performance.mark(mark)
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event))
      await pause(400)
    }, countFrom),
  )
}

/** Collects the kind of every result that the panel shows. */
async function watchFound(page: Page) {
  await page.evaluate(() => {
    const seen: string[] = []
    const panel = document.querySelector<HTMLElement>('[data-found]')
    if (panel === null) throw new Error('There is no panel.')
    Object.assign(window, { seen })
    new MutationObserver(() => seen.push(panel.dataset['found'] ?? '')).observe(panel, {
      attributeFilter: ['data-found'],
    })
  })
}

async function foundSoFar(page: Page) {
  return page.evaluate(() => (window as Window & { seen?: string[] }).seen)
}

/** Milliseconds from which a task counts as long. */
const longTask = 50

/** A log of some 200 kB with the message in the middle. */
const noise = Array.from(
  { length: 2000 },
  (_, line) => `2024-05-0${line % 9} INFO x.y.z${line} ok\n`,
)
const log = [
  ...noise.slice(0, 1000),
  'ERROR: Осы тақырып түрі үшін жарамсыз кілт\n',
  ...noise.slice(1000),
].join('')

/** Its words are those of a step; a megabyte of them is still not a question about it. */
const knownWords = '2024-05-01 INFO ключ загружен, ЭЦП\n'

const bad: readonly (readonly [what: string, text: string])[] = [
  ['spaces', '   \t  '],
  ['markup', '<script>window.__xss = 1</script><img src=x onerror="window.__xss = 1">'],
  ['emoji', '😀😀🔑👩‍👩‍👧‍👦🏴‍☠️'],
  ['zero-width characters', '\u200B\u200C\u200D\uFEFF\u2060'],
  ['bidi characters', '\u202Eлорап\u2066\u2069 \u200F'],
  ['a lone surrogate', 'пароль \uD83D'],
  ['names of the prototype', '__proto__ constructor toString'],
  ['a megabyte', 'пароль қате error '.repeat(60_000)],
  ['a megabyte without a space', 'x'.repeat(1_000_000)],
  ['a megabyte of lines', 'ERROR at com.example\n'.repeat(50_000)],
  ['a log', log],
  ['a megabyte of a log in which no message stands', knownWords.repeat(24_000)],
]

describe('bad input', () => {
  it('is answered within a task on a processor four times slower, and never interpreted as markup', async () => {
    await visit(async ({ page }) => {
      await start(page)
      // The first use is cold, as on every page, and is measured, too.
      await page.fill(field, 'пароль')
      await answered(page)
      await clear(page)
      const cdp = await page.context().newCDPSession(page)
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      const slow: Record<string, number> = {}
      for (const [what, text] of bad) {
        // Garbage collection is random, so the fastest of three tries counts.
        let quickest = Number.POSITIVE_INFINITY
        for (let time = 0; time < 3 && quickest > longTask; time += 1) {
          quickest = Math.min(quickest, await pasteTimed(page, cdp, text))
          expect((await page.inputValue(field)).length).toBeLessThanOrEqual(200)
          await clear(page)
        }
        slow[what] = quickest
      }
      console.log('long tasks at 4x:', JSON.stringify(slow))
      expect(Object.entries(slow).filter(([, taken]) => taken > longTask)).toEqual([])
      expect(await page.evaluate(() => '__xss' in window)).toBe(false)
      expect(await page.getByRole('search').locator('script, img').count()).toBe(0)
    })
  })

  it('finds the message inside a log', async () => {
    await visit(async ({ page }) => {
      await start(page)
      await paste(page, log)
      await page.waitForSelector(options)
      expect(await page.locator(options).first().getAttribute('data-step')).toBe('who-signs')
    })
  })
})

describe('a log', () => {
  it.each(someLanguages)(
    'without a known message is not answered by its words: %s',
    async language => {
      await visit(async ({ page }) => {
        await start(page, language)
        await watchFound(page)
        await paste(page, knownWords.repeat(24_000))
        await page.waitForSelector('[data-found="unsure"]')
        expect(await foundSoFar(page)).toEqual(['looking', 'unsure'])
        expect(await page.locator('[data-found]').getByRole('link').count()).toBe(2)
      })
    },
  )

  it('is answered once, by the message inside it', async () => {
    await visit(async ({ page }) => {
      await start(page)
      await watchFound(page)
      const half = knownWords.repeat(12_000)
      await paste(page, `${half}ERROR: Осы тақырып түрі үшін жарамсыз кілт\n${half}`)
      await page.waitForSelector(`${options}[data-step="who-signs"]`)
      expect(await foundSoFar(page)).toEqual(['looking', 'steps'])
    })
  })
})
