import { statSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDeployment } from './support/deployment.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { builtPage } from './support/site-folder.ts'
import { live, useBrowser, visit } from './support/visitor.ts'
import { installed, restWorkers, workerState } from './support/worker.ts'

useBrowser({ withWorker: true })

let host: Awaited<ReturnType<typeof startDeployment>>
beforeAll(async () => {
  host = await startDeployment('dist')
})
afterAll(() => host.stop())

/** The addresses in the worker's cache. */
async function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const keys = await Promise.all(names.map(async name => (await caches.open(name)).keys()))
    return keys
      .flat()
      .map(({ url }) => new URL(url).pathname)
      .sort()
  })
}

/** Removes a file from the worker's cache, as a browser may. */
async function forget(page: Page, path: string) {
  await page.evaluate(async lost => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const key of await cache.keys())
        if (new URL(key.url).pathname === lost) await cache.delete(key)
    }
  }, path)
}

async function forgetAll(page: Page) {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
}

describe('the service worker', () => {
  it('is registered after hydration, and caches only what a reader can open', async () => {
    await visit(
      async ({ page }) => {
        const from = host.asked.length
        await page.goto(`${host.origin}/kk/`)
        await live(page)
        expect(host.asked.slice(from)).not.toContain('/sw.js')
        await installed(page)
        const asked = host.asked.slice(from)
        expect(
          asked.filter(path => /\/embed\/|eds-guide\.html|screenshots|flow\.json/.test(path)),
        ).toEqual([])
        // All pages are in one file, with their shared style once.
        expect(asked.filter(path => path.startsWith('/ru/') || path.startsWith('/c/'))).toEqual([])
        const [pack = ''] = asked.filter(path => path.includes('/pages-'))
        const packed = statSync(`dist${pack}.br`).size
        console.log(`all pages in one file: ${packed} bytes Brotli`)
        expect(packed).toBeLessThan(150_000)
        const kept = await page.evaluate(async () => {
          const [name = ''] = await caches.keys()
          const cache = await caches.open(name)
          const keys = await cache.keys()
          const responses = await Promise.all(keys.map(key => cache.match(key)))
          const sizes = await Promise.all(
            responses.map(async one => (await one?.blob())?.size ?? 0),
          )
          return {
            files: sizes.length,
            bytes: sizes.reduce((sum, size) => sum + size, 0),
            styles: keys.map(({ url }) => url).filter(url => url.endsWith('.css')),
          }
        })
        console.log(`kept for offline: ${kept.files} files, ${kept.bytes} bytes unpacked`)
        expect(kept.files).toBeGreaterThan(100)
        // What is not in the pages themselves.
        const lateStyle = expect.stringMatching(/\/assets\/late-[\w-]+\.css$/)
        expect(kept.styles).toContainEqual(lateStyle)
        expect(kept.bytes).toBeLessThan(3_000_000)
      },
      { origins: [host.origin] },
    )
  })

  it('does not cache the login page of a captive portal', async () => {
    await visit(
      async ({ page }) => {
        host.fail(path =>
          /^\/assets\/pages-.+\.json$/.test(path)
            ? {
                status: 200,
                type: 'text/html; charset=utf-8',
                body: '<h1>Log in to the network</h1>',
              }
            : undefined,
        )
        await page.goto(`${host.origin}/kk/`)
        await live(page)
        // Nothing is cached yet, although the cache exists.
        await expect
          .poll(() => workerState(page), { timeout: 20_000 })
          .toEqual({ registrations: 0, working: 0, caches: 1 })
        host.fail(() => undefined)
        await page.reload()
        await installed(page)
        await host.unplug()
        const response = await page.goto(`${host.origin}/ru/use-gost/`)
        expect((await response?.body())?.toString()).toBe(builtPage('/ru/use-gost/'))
        await host.plug()
      },
      { origins: [host.origin], expectComplaints: true },
    )
  })

  it('does not cache a login page in place of an evicted page', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${host.origin}/kk/`)
        await installed(page)
        await page.reload()
        await waitForDeferredUi(page)
        await forget(page, '/ru/use-gost/')
        const login = { status: 200, type: 'text/html; charset=utf-8', body: '<h1>Log in</h1>' }
        host.fail(path => (path === '/ru/use-gost/' ? login : undefined))
        // A captive portal responds with its login page, which must be shown and not cached.
        const response = await page.goto(`${host.origin}/ru/use-gost/`)
        expect((await response?.body())?.toString()).toBe(login.body)
        await page.waitForTimeout(500)
        host.fail(() => undefined)
        const again = await page.goto(`${host.origin}/ru/use-gost/`)
        expect((await again?.body())?.toString()).toBe(builtPage('/ru/use-gost/'))
        await expect.poll(() => keptFiles(page), { timeout: 20_000 }).toContain('/ru/use-gost/')
      },
      { origins: [host.origin] },
    )
  })

  it('fetches evicted files again, so that everything works offline again', async () => {
    await visit(
      async ({ page, context }) => {
        await page.goto(`${host.origin}/kk/`)
        await installed(page)
        const all = await keptFiles(page)
        for (const lose of [forgetAll, (one: Page) => forget(one, '/en/use-rsa/')]) {
          await lose(page)
          // Opens another page than the evicted one: the gap is found by checking the cache.
          await restWorkers(page, 'activated')
          await page.goto(`${host.origin}/ru/`)
          await expect.poll(() => keptFiles(page), { timeout: 30_000 }).toEqual(all)
          await host.unplug()
          const response = await page.goto(`${host.origin}/en/use-rsa/`)
          expect((await response?.body())?.toString()).toBe(builtPage('/en/use-rsa/'))
          expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
          await host.plug()
        }
        expect(context.pages().length).toBe(1)
      },
      { origins: [host.origin] },
    )
  })
})
