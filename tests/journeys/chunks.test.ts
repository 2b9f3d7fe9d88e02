import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { givenAnswers } from './support/by-role.ts'
import { nextRelease, startDeployment } from './support/deployment.ts'
import { answer, live, stepOn, useBrowser, visit } from './support/visitor.ts'
import type { Visitor } from './support/visitor.ts'

useBrowser({ withWorker: true })

const faults = [
  ['gone', { status: 404, type: 'text/html', body: '<h1>404</h1>' }],
  ['answered by a page', { status: 200, type: 'text/html', body: '<h1>Welcome</h1>' }],
] as const

let next: string
let host: Awaited<ReturnType<typeof startDeployment>>
beforeAll(async () => {
  next = await nextRelease('dist', '.cache/journeys/next-chunks')
  host = await startDeployment('dist')
})
afterEach(async () => {
  host.fail(() => undefined)
  await host.deploy('dist')
})
afterAll(() => host.stop())

async function onHost(act: (visitor: Visitor) => Promise<void>) {
  await visit(act, { origins: [host.origin], expectComplaints: true })
}

/** The main script of the built site, or the texts of a language. */
function chunk(name: string): string {
  const page = readFileSync('dist/kk/index.html', 'utf8')
  const boot = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? ''
  const found = new RegExp(`\\./(${name}-[^"\`']+\\.js)`).exec(readFileSync(`dist${boot}`, 'utf8'))
  if (found?.[1] === undefined) throw new Error(`The site names no chunk "${name}".`)
  return `/assets/${found[1]}`
}

describe('a script of the page', () => {
  it.each(faults)('that is %s leaves plain links that work, and no reload', async (_, fault) => {
    await onHost(async ({ page }) => {
      const script = chunk('client')
      host.fail(path => (path === script ? fault : undefined))
      let loads = 0
      page.on('framenavigated', () => (loads += 1))
      const failed = () =>
        page.waitForEvent('console', message => message.text().includes('plain links'))
      await Promise.all([failed(), page.goto(`${host.origin}/kk/`)])
      await page.waitForLoadState('networkidle')
      expect(loads).toBe(1)
      // The second page must have failed, too, before scripts are restored, however slow the machine.
      await Promise.all([failed(), page.click('a[data-answer="forgot-password"]')])
      await page.waitForSelector('main[data-step="which-password"]')
      expect(new URL(page.url()).pathname).toBe('/kk/which-password/')
      // Scripts that load later restore the trail that was followed without them.
      host.fail(() => undefined)
      await page.click('a[data-answer="eds"]')
      await live(page)
      await expect.poll(() => givenAnswers(page).count()).toBe(1)
    })
  })

  it('that a new release has removed is fetched with one reload', async () => {
    await onHost(async ({ page }) => {
      const script = chunk('client')
      // The page is requested just before the release, its script just after it.
      let pages = 0
      const old = readFileSync('dist/en/use-gost/index.html', 'utf8')
      await host.deploy(next)
      host.fail(path => {
        if (path !== '/en/use-gost/' || pages > 0) return undefined
        pages += 1
        return { status: 200, type: 'text/html; charset=utf-8', body: old }
      })
      const boot = /src="(\/assets\/[^"]+\.js)"/.exec(old)?.[1] ?? ''
      await page.route(`**${boot}`, route =>
        route.fulfill({
          contentType: 'text/javascript',
          body: readFileSync(`dist${boot}`, 'utf8'),
        }),
      )
      await page.goto(`${host.origin}/en/use-gost/`)
      await page.waitForSelector('meta[name="release"]', { state: 'attached' })
      await live(page)
      expect(host.asked).toContain(script)
      expect(await stepOn(page)).toBe('use-gost')
    })
  })

  it('that never matches causes one reload, not a loop', async () => {
    await onHost(async ({ page }) => {
      const script = chunk('client')
      // Two servers behind one name: every other response is from the other release.
      let asked = 0
      const old = readFileSync('dist/en/use-gost/index.html', 'utf8')
      const other = old.replaceAll(/index-[\w-]+\.js/g, 'index-00000000.js')
      host.fail(path => {
        if (path === script) return faults[0][1]
        if (path !== '/en/use-gost/') return undefined
        asked += 1
        const body = asked % 2 === 1 ? old : other
        return { status: 200, type: 'text/html; charset=utf-8', body }
      })
      let loads = 0
      page.on('framenavigated', () => (loads += 1))
      await page.goto(`${host.origin}/en/use-gost/`)
      await expect.poll(() => asked, { timeout: 30_000 }).toBe(4)
      await page.waitForLoadState('networkidle')
      expect(loads).toBe(2)
      expect(asked).toBe(4)
      expect(await page.locator('main h1').isVisible()).toBe(true)
    })
  })
})

describe('the words of another language', () => {
  it.each(faults)('that are %s make the switch a plain page load', async (_, fault) => {
    await onHost(async ({ page }) => {
      const words = chunk('ru')
      await page.goto(`${host.origin}/kk/`)
      await live(page)
      await answer(page, 'invalid-key-type', 'who-signs')
      await answer(page, 'legal-entity', 'use-gost')
      host.fail(path => (path === words ? fault : undefined))
      await page.click('a[hreflang="ru"][href]')
      await page.waitForURL('**/ru/use-gost/')
      expect(await page.locator('html').getAttribute('lang')).toBe('ru')
      expect(await page.locator('a[data-answer]').count()).toBeGreaterThan(1)
      host.fail(() => undefined)
      await page.reload()
      await live(page)
      await expect.poll(() => givenAnswers(page).count()).toBe(2)
    })
  })
})

describe('what comes late', () => {
  it.each(faults)('and is %s is not missed by the step', async (_, fault) => {
    await onHost(async ({ page }) => {
      host.fail(path => (path.includes('deferred-ui') ? fault : undefined))
      const failed = page.waitForEvent('console', message =>
        message.text().includes('the deferred UI did not load'),
      )
      await page.goto(`${host.origin}/en/`)
      await live(page)
      await failed
      await page.click('a[data-answer="forgot-password"]')
      await page.waitForSelector('main[data-step="which-password"]')
      await expect.poll(() => givenAnswers(page).count()).toBe(1)
    })
  })
})
