import type { Page } from 'playwright-core'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { givenAnswers } from './support/by-role.ts'
import { buildWorker } from '../../scripts/build/worker.ts'
import { copySite, headersOf, nextRelease, startDeployment } from './support/deployment.ts'
import { lookForUpdate, midway } from './support/installed-guide.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { answer, stepOn, useBrowser, visit } from './support/visitor.ts'
import { installed, restWorkers } from './support/worker.ts'

useBrowser({ withWorker: true })

const newPolicy = { 'Permissions-Policy': 'camera=(), microphone=(), midi=()' }
let next: string
let host: Awaited<ReturnType<typeof startDeployment>>
beforeAll(async () => {
  next = await nextRelease('dist', '.cache/journeys/next')
})
beforeEach(async () => {
  host = await startDeployment('dist')
})
afterEach(() => host.stop())

async function release(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector('meta[name="release"]')?.getAttribute('content') ?? null,
  )
}

describe('a new release', () => {
  it('waits for consent: declining keeps the old one, accepting keeps step and answers', async () => {
    await visit(
      async ({ page, context }) => {
        await midway(page, host.origin)
        await host.deploy(next)
        await lookForUpdate(page)
        await page.waitForSelector('[data-news="update"]')
        expect(await page.locator('body[data-never-reloaded]').count()).toBe(1)
        await page.click('[data-news="update"] [data-dismiss]')

        // The texts of another language are a file that only the old release has.
        await page.click('a[hreflang="ru"][href]')
        await page.waitForFunction(() => document.documentElement.lang === 'ru')
        await answer(page, 'appeared', 'choose-key-by-hand')
        await page.goBack()
        expect(await page.locator('body[data-never-reloaded]').count()).toBe(1)
        expect(await page.locator('[data-news]').count()).toBe(0)

        // A page opened now still has the old release, and may activate the new one.
        const other = await context.newPage()
        await other.goto(`${host.origin}/en/`)
        await waitForDeferredUi(other)
        expect(await release(other)).toBeNull()
        await other.waitForSelector('[data-news="update"]')
        await answer(other, 'no-eds-yet', 'get-eds')
        await other.click('[data-accept]')
        await expect
          .poll(() => restWorkers(page).then(() => release(other)), { timeout: 20_000 })
          .toBe('2')
        await waitForDeferredUi(other)
        expect(await stepOn(other)).toBe('get-eds')
        await expect.poll(() => givenAnswers(other).count()).toBe(1)

        // The first page gets a notice and is not changed.
        await page.click('[data-news="another-tab"] [data-dismiss]')
        await page.waitForSelector('[data-news="updated"]')
        expect(await page.locator('body[data-never-reloaded]').count()).toBe(1)
        expect(await release(page)).toBeNull()
        await page.click('[data-accept]')
        await page.waitForSelector('meta[name="release"]', { state: 'attached' })
        await waitForDeferredUi(page)
        expect(await stepOn(page)).toBe('turn-off-default-key')
        await expect.poll(() => givenAnswers(page).count()).toBe(2)
      },
      { origins: [host.origin] },
    )
  })

  it('is activated although a page in another tab hangs', async () => {
    await visit(
      async ({ page, context }) => {
        await midway(page, host.origin)
        await host.deploy(next)
        await lookForUpdate(page)
        // While this page is loading, the old worker is active and the new one must wait.
        host.fail(path => (path === '/en/hangs/' ? 'silence' : undefined))
        const hanging = await context.newPage()
        const came = hanging.goto(`${host.origin}/en/hangs/`).catch(() => undefined)
        await expect.poll(() => host.asked).toContain('/en/hangs/')
        await page.click('[data-news="update"] [data-accept]')
        await page.waitForSelector('meta[name="release"]', { state: 'attached' })
        await waitForDeferredUi(page)
        expect(await stepOn(page)).toBe('turn-off-default-key')
        await expect.poll(() => givenAnswers(page).count()).toBe(2)
        await hanging.close()
        await came
      },
      { origins: [host.origin] },
    )
  })

  it('that changes only headers reaches browsers with the old ones', async () => {
    const name = 'permissions-policy'
    const withHeaders = await copySite('dist', '.cache/journeys/headers')
    await buildWorker({ folder: withHeaders, base: '/', headersOf: headersOf(newPolicy) })
    await visit(
      async ({ page }) => {
        await page.goto(`${host.origin}/en/`)
        await installed(page)
        const before = (await page.reload())?.headers()[name]
        host.send(newPolicy)
        // A cached page keeps its headers, so the precache list includes them.
        await lookForUpdate(page)
        expect((await page.reload())?.headers()[name]).toBe(before)
        await host.deploy(withHeaders)
        await waitForDeferredUi(page)
        await lookForUpdate(page)
        await page.evaluate(() => document.body.setAttribute('data-never-reloaded', ''))
        await page.click('[data-news="update"] [data-accept]')
        await page.waitForSelector('body:not([data-never-reloaded])')
        await waitForDeferredUi(page)
        const after = await page.goto(`${host.origin}/en/use-gost/`)
        expect(after?.fromServiceWorker()).toBe(true)
        expect(after?.headers()[name]).toBe(newPolicy['Permissions-Policy'])
      },
      { origins: [host.origin] },
    )
  })
})

describe('two versions that alternate, as behind a load balancer', () => {
  it('never cause an automatic reload', async () => {
    const worker = await readFile('dist/sw.js', 'utf8')
    await visit(
      async ({ page }) => {
        await midway(page, host.origin)
        for (const version of [1, 2, 3, 4]) {
          const body = `${worker}\n// ${version}`
          const fault = { status: 200, type: 'text/javascript', body }
          host.fail(path => (path === '/sw.js' ? fault : undefined))
          await lookForUpdate(page)
          await page.waitForTimeout(300)
        }
        expect(await page.locator('body[data-never-reloaded]').count()).toBe(1)
        expect(await stepOn(page)).toBe('turn-off-default-key')
        let loads = 0
        page.on('load', () => (loads += 1))
        for (let times = 0; times < 3; times += 1) {
          await page.reload()
          await waitForDeferredUi(page)
        }
        expect(loads).toBe(3)
        await expect.poll(() => givenAnswers(page).count()).toBe(2)
      },
      { origins: [host.origin] },
    )
  })
})

describe('an evicted cache', () => {
  it('does not block the site, also when that has another release', async () => {
    await visit(
      async ({ page, context }) => {
        await midway(page, host.origin)
        const empty = () =>
          page.evaluate(async () => {
            for (const name of await caches.keys()) await caches.delete(name)
          })
        await empty()
        await host.deploy(next)
        // Another tab keeps the old worker active.
        const other = await context.newPage()
        for (const path of ['/ru/', '/kk/use-gost/', '/en/']) {
          const response = await other.goto(host.origin + path)
          expect(response?.status()).toBe(200)
          expect(await release(other)).toBe('2')
          await waitForDeferredUi(other)
        }
        await answer(other, 'no-eds-yet', 'get-eds')
        // The new release is offered, and then works offline.
        await other.click('[data-news="update"] [data-accept]')
        await expect
          .poll(() => restWorkers(page).then(() => other.locator('[data-news]').count()), {
            timeout: 20_000,
          })
          .toBe(0)
        await waitForDeferredUi(other)
        await host.unplug()
        const offline = await other.goto(`${host.origin}/ru/use-rsa/`)
        expect(offline?.fromServiceWorker()).toBe(true)
        expect(await release(other)).toBe('2')
        await host.plug()
      },
      { origins: [host.origin] },
    )
  })
})
