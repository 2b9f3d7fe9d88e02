import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { languages } from '../../compiler/guide.ts'
import { givenAnswers, startOver } from './support/by-role.ts'
import { answer, live, site, stepOn, useBrowser, visit } from './support/visitor.ts'

// Answers before hydration whose steps are in the page. `early-clicks.test.ts` is about all other links.

useBrowser()

const scripts = /\/assets\/.+\.js$/

/** Opens a page whose scripts do not come until `letScriptsCome`. */
async function openWithoutScripts(page: Page, path: string) {
  let letScriptsCome: () => void = () => undefined
  const come = new Promise<void>(resolve => (letScriptsCome = resolve))
  await page.route(scripts, async route => {
    await come
    await route.continue().catch(() => undefined)
  })
  await page.goto(site() + path, { waitUntil: 'commit' })
  await page.locator('footer').waitFor()
  return { letScriptsCome }
}

/** Clicks an answer, without waiting for anything. */
async function click(page: Page, id: string) {
  await page.locator(`a[data-answer="${id}"]`).click({ noWaitAfter: true })
}

const pathOf = (page: Page) => new URL(page.url()).pathname

/** The elements of a page with their attributes and words, and the title. */
async function contentOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('#root')?.cloneNode(true)
    return `${document.title}\n${root instanceof Element ? root.innerHTML : ''}`
  })
}

describe('an answer before scripts have come', () => {
  it.each(languages)('shows its step without any request: %s', async language => {
    await visit(async ({ page }) => {
      await openWithoutScripts(page, `/${language}/`)
      const asked: string[] = []
      page.on('request', request => asked.push(request.url()))
      await click(page, 'which-key')
      expect([await stepOn(page), pathOf(page)]).toEqual(['what-for', `/${language}/what-for/`])
      await page.waitForSelector('main h1:focus')
      expect(asked).toEqual([])
    })
  })

  it('is continued by the scripts, with the same elements and the same focus', async () => {
    await visit(async ({ page }) => {
      const { letScriptsCome } = await openWithoutScripts(page, '/kk/')
      await click(page, 'which-key')
      await page.waitForSelector('main h1:focus')
      const heading = await page.locator('main h1').elementHandle()
      letScriptsCome()
      await live(page)
      expect(await heading?.evaluate(element => element === document.activeElement)).toBe(true)
      await expect.poll(() => givenAnswers(page).count()).toBe(1)
      await answer(page, 'signing', 'who-signs')
      await expect.poll(() => givenAnswers(page).count()).toBe(2)
    })
  })

  it('leads to the very page that a click after hydration leads to', async () => {
    const contents: string[] = []
    const links: (string | null)[] = []
    for (const isEarly of [true, false]) {
      await visit(async ({ page }) => {
        const { letScriptsCome } = await openWithoutScripts(page, '/ru/')
        if (isEarly) await click(page, 'no-eds-yet')
        letScriptsCome()
        await live(page)
        if (!isEarly) await answer(page, 'no-eds-yet', 'get-eds')
        await expect.poll(() => givenAnswers(page).count()).toBe(1)
        await startOver(page).waitFor()
        await page.locator('details.from-document').waitFor()
        // Whether scripts have shown a step before, which starts its animation.
        await page.evaluate(() => document.querySelector('main')?.removeAttribute('data-moved'))
        await page.waitForTimeout(3000)
        contents.push(await contentOf(page))
        links.push(await page.locator('link[rel="canonical"]').getAttribute('href'))
      })
    }
    expect(contents[0]).toBe(contents[1])
    expect(links[0]).toBe(links[1])
  })

  it('is undone by Back, before the scripts and after', async () => {
    await visit(async ({ page }) => {
      const { letScriptsCome } = await openWithoutScripts(page, '/en/')
      await click(page, 'which-key')
      await page.goBack({ waitUntil: 'commit' })
      await page.waitForSelector('main[data-step="start"]')
      expect(pathOf(page)).toBe('/en/')
      await click(page, 'forgot-password')
      expect(await stepOn(page)).toBe('which-password')
      letScriptsCome()
      await live(page)
      await expect.poll(() => givenAnswers(page).count()).toBe(1)
      await page.goBack()
      await page.waitForSelector('main[data-step="start"]')
      await expect.poll(() => givenAnswers(page).count()).toBe(0)
      await page.goForward()
      await page.waitForSelector('main[data-step="which-password"]')
      await expect.poll(() => givenAnswers(page).count()).toBe(1)
    })
  })

  it('is given again by Forward, when scripts have come after Back', async () => {
    await visit(async ({ page }) => {
      const { letScriptsCome } = await openWithoutScripts(page, '/en/')
      await click(page, 'which-key')
      await page.goBack({ waitUntil: 'commit' })
      await page.waitForSelector('main[data-step="start"]')
      letScriptsCome()
      await live(page)
      await page.goForward()
      await page.waitForSelector('main[data-step="what-for"]')
      expect(pathOf(page)).toBe('/en/what-for/')
      await expect.poll(() => givenAnswers(page).count()).toBe(1)
    })
  })

  it('is kept by a reload', async () => {
    await visit(async ({ page }) => {
      await openWithoutScripts(page, '/en/')
      await click(page, 'which-key')
      await page.unroute(scripts)
      await page.reload()
      await live(page)
      expect(await stepOn(page)).toBe('what-for')
      await expect.poll(() => givenAnswers(page).count()).toBe(1)
    })
  })

  it('is given once by a double click', async () => {
    await visit(async ({ page }) => {
      const { letScriptsCome } = await openWithoutScripts(page, '/en/')
      const box = await page.locator('a[data-answer="which-key"]').boundingBox()
      await page.mouse.dblclick((box?.x ?? 0) + 30, (box?.y ?? 0) + 20)
      expect(await stepOn(page)).toBe('what-for')
      letScriptsCome()
      await live(page)
      await expect.poll(() => givenAnswers(page).count()).toBe(1)
      expect(await stepOn(page)).toBe('what-for')
    })
  })

  it('is the same step in another language before the scripts have come', async () => {
    await visit(async ({ page }) => {
      await openWithoutScripts(page, '/en/')
      await click(page, 'which-key')
      await page.locator('header a[hreflang="kk"]').click({ noWaitAfter: true })
      await page.waitForSelector('html[lang="kk"] main[data-step="what-for"]')
      expect(pathOf(page)).toBe('/kk/what-for/')
    })
  })

  it('works on a page whose scripts never come, also in a shared link', async () => {
    await visit(async ({ page }) => {
      await openWithoutScripts(page, '/en/who-signs/')
      await click(page, 'individual')
      expect([await stepOn(page), pathOf(page)]).toEqual(['use-rsa', '/en/use-rsa/'])
      await page.locator('main a[data-answer]').first().waitFor()
    })
  })
})
