import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { changeLink, continueLink, deleteAnswers, storedTrails } from './support/by-role.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { answer, follow, live, site, useBrowser, visit } from './support/visitor.ts'

type Event = { what: 'title' | 'focus'; of: string }
type Witness = Window & { events?: Event[] }

useBrowser()

/** Records the order of title changes and focus moves. */
async function witness(page: Page) {
  await page.evaluate(() => {
    const events: Event[] = []
    Object.assign(window, { events })
    const head = document.querySelector('title')
    let title = document.title
    const note = () => {
      if (document.title !== title) events.push({ what: 'title', of: document.title })
      title = document.title
    }
    if (head) new MutationObserver(note).observe(head, { childList: true })
    document.addEventListener('focusin', ({ target }) => {
      note()
      if (target instanceof Element) events.push({ what: 'focus', of: target.tagName })
    })
  })
}

describe('a change of step', () => {
  it('changes the title first, focuses the heading, scrolls up, and Tab comes to the first answer', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/kk/`)
        await live(page)
        await witness(page)
        await page.evaluate(() => window.scrollTo(0, 400))
        await page.evaluate(() =>
          document.querySelector<HTMLElement>('[data-answer="no-eds-yet"]')?.click(),
        )
        await page.waitForSelector('main[data-step="get-eds"]')
        const heading = await page.locator('main h1').innerText()
        await page.waitForFunction(() => ((window as Witness).events?.length ?? 0) > 1)
        const events = await page.evaluate(() => (window as Witness).events ?? [])
        expect(events.map(({ what }) => what).slice(0, 2)).toEqual(['title', 'focus'])
        expect(events[0]?.of).toMatch(/ – /)
        expect(await page.title()).toContain(heading)
        expect(events[1]?.of).toBe('H1')
        await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
        await page.keyboard.press('Tab')
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-answer')))
          .toBe('not-started')

        await page.goBack()
        await page.waitForSelector('main[data-step="start"]')
        await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
        expect(await page.title()).toContain(await page.locator('main h1').innerText())
      },
      { viewport: { width: 360, height: 640 } },
    )
  })

  it('is announced once: by the focus, not also by a live region', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/`)
      await live(page)
      for (const [given, next] of [
        ['employee-left', 'leaver-was-administrator'],
        ['not-sure', 'leaver-role-unknown'],
        ['it-was', 'reissue-to-colleague'],
      ] as const) {
        await answer(page, given, next)
        const said = await page
          .locator('[role="status"], [role="alert"], [aria-live]')
          .evaluateAll(regions => regions.map(region => region.textContent?.trim()).join(''))
        expect(said).toBe('')
      }
    })
  })
})

describe('the result of an action', () => {
  /** Selects each notice in a live region. */
  const notice = '[role="status"] > *'

  /** The notice, its position in the window, and the focused element. */
  async function told(page: Page) {
    await page.waitForSelector(notice)
    return page.evaluate(wanted => {
      const notices = [...document.querySelectorAll(wanted)]
      const heading = document.querySelector('main h1')
      const box = notices[0]?.getBoundingClientRect()
      const headingBox = heading?.getBoundingClientRect()
      return {
        count: notices.length,
        isSeen: box !== undefined && box.top >= 0 && box.bottom < innerHeight,
        isAboveHeading: box !== undefined && box.bottom <= (headingBox?.top ?? 0),
        isInItsColumn: Math.abs((box?.left ?? 0) - (headingBox?.left ?? 99)) < 1,
        hasFocus: document.activeElement === heading,
      }
    }, notice)
  }
  const seen = {
    count: 1,
    isSeen: true,
    isAboveHeading: true,
    isInItsColumn: true,
    hasFocus: true,
  }

  it.each([
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ])('is announced visibly above the step: $width px', async viewport => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/ru/`)
        await waitForDeferredUi(page)
        // From far down on the start, where the browser would restore the scroll position.
        await page.evaluate(() => window.scrollTo(0, 900))
        await answer(page, 'which-key', 'what-for')
        await answer(page, 'signing', 'who-signs')
        await answer(page, 'individual', 'use-rsa')
        await follow(changeLink(page, 'start'))
        await page.waitForSelector('main[data-step="start"]')
        await page.waitForTimeout(200)
        expect(await told(page)).toEqual(seen)
        expect(await continueLink(page).or(storedTrails(page)).count()).toBe(0)
        await answer(page, 'invalid-key-type', 'use-rsa')
        await expect.poll(() => told(page)).toEqual(seen)
        await deleteAnswers(page).click()
        await page.waitForSelector('main[data-step="start"]')
        await expect.poll(() => told(page)).toEqual(seen)
      },
      { viewport, reducedMotion: 'reduce' },
    )
  })
})

describe('a scroll right after Change', () => {
  it('is the person’s own and is kept', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/en/`)
        await waitForDeferredUi(page)
        await answer(page, 'which-key', 'what-for')
        await answer(page, 'signing', 'who-signs')
        await follow(changeLink(page, 'start'))
        await page.waitForSelector('main[data-step="start"]')
        await page.mouse.move(180, 300)
        await page.mouse.wheel(0, 250)
        await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(250)
        // Longer than the browser takes to restore the scroll position.
        await page.waitForTimeout(1200)
        expect(await page.evaluate(() => window.scrollY)).toBe(250)
      },
      { viewport: { width: 360, height: 500 } },
    )
  })
})

describe('motion', () => {
  /** The animations right after an answer: duration and iterations. */
  async function moving(page: Page) {
    await page.goto(`${site()}/kk/`)
    await live(page)
    return page.evaluate(async () => {
      document.querySelector<HTMLElement>('[data-answer="which-key"]')?.click()
      await new Promise<void>(resolve => requestAnimationFrame(() => resolve()))
      return {
        step: document.querySelector('main')?.dataset['step'],
        durations: document
          .getAnimations()
          .filter(({ playState }) => playState === 'running')
          .map(({ effect }) => Number(effect?.getComputedTiming().endTime)),
      }
    })
  }

  it('is short, and the step does not wait for it', async () => {
    await visit(async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' })
      const { step, durations } = await moving(page)
      expect(step).toBe('what-for')
      expect(durations.length).toBeGreaterThan(0)
      for (const duration of durations) expect(duration).toBeLessThanOrEqual(120)
    })
  })

  it('is absent under reduced motion', async () => {
    await visit(async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      expect(await moving(page)).toEqual({ step: 'what-for', durations: [] })
    })
  })
})
