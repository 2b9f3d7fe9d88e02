import { describe, expect, it } from 'vitest'
import { answer, live, stepOn } from '../../journeys/support/visitor.ts'
import { installed } from '../../journeys/support/worker.ts'
import {
  host,
  nextAreThere,
  stepIds,
  stepsOf,
  titleOf,
  titles,
  trailOn,
  visitLarge,
  walk,
  way,
} from './site.ts'

/** Tests of the large guide without a connection. */
export function testOffline() {
  describe('a large guide without a connection', () => {
    it('has the start, the steps that were visited and those next to them, in place and through a reload', async () => {
      await visitLarge(async ({ page }) => {
        await page.goto(`${host().origin}/kk/`)
        await installed(page)
        await page.reload()
        await live(page)
        await walk(page, way.slice(0, 2))
        await nextAreThere(page)
        await host().unplug()
        try {
          await answer(page, 'way-1', stepsOf(way)[3] ?? '')
          await page.reload()
          await live(page)
          await page.waitForSelector(`main[data-step="${stepsOf(way)[3]}"]`)
          await expect.poll(() => trailOn(page)).toEqual(titles(way, 'kk'))
          await page.goto(`${host().origin}/kk/${stepsOf(way)[1]}/`)
          await page.waitForSelector(`main[data-step="${stepsOf(way)[1]}"]`)
          await expect.poll(() => page.title()).toContain(titleOf(stepsOf(way)[1] ?? '', 'kk'))
          await page.goto(`${host().origin}/kk/`)
          await live(page)
          expect(await stepOn(page)).toBe('start')
        } finally {
          await host().plug()
        }
      }, true)
    })

    it('keeps no more than a megabyte of what was visited, and the last of it', async () => {
      await visitLarge(async ({ page }) => {
        await page.goto(`${host().origin}/kk/`)
        await installed(page)
        await page.reload()
        await live(page)
        await nextAreThere(page)
        const last = 'step-190'
        const ids = stepIds().filter(id => id !== last)
        await page.evaluate(
          ([start = '', ...others]) => {
            const { name } =
              performance.getEntriesByType('resource').find(one => one.name.includes('/parts/')) ??
              {}
            for (const id of others) {
              const keep = name?.replace(`/${start}.json`, `/${id}.json`)
              navigator.serviceWorker.controller?.postMessage({ keep }, [])
            }
          },
          ['start', ...ids, last],
        )
        const kept = async () =>
          page.evaluate(async () => {
            const name = (await caches.keys()).find(one => one.startsWith('parts-')) ?? ''
            const cache = await caches.open(name)
            const keys = await cache.keys()
            const all = await Promise.all(keys.map(key => cache.match(key)))
            const sizes = await Promise.all(all.map(async one => (await one?.blob())?.size ?? 0))
            const paths = keys.map(({ url }) => new URL(url).pathname)
            return { paths: paths.join(' '), bytes: sizes.reduce((sum, size) => sum + size, 0) }
          })
        // Two and a half times as much comes in all; what was kept first is gone when the last of it has come.
        await expect.poll(async () => (await kept()).paths).toContain(`/${last}.json`)
        await expect.poll(async () => (await kept()).bytes).toBeGreaterThan(700_000)
        await expect.poll(async () => (await kept()).paths).not.toContain('/start.json')
        await expect.poll(async () => (await kept()).bytes).toBeLessThanOrEqual(1_000_000)
      })
    })

    it('says that another step is not there, in its language, with the way to the start', async () => {
      await visitLarge(async ({ page }) => {
        await page.goto(`${host().origin}/ru/`)
        await installed(page)
        await host().unplug()
        try {
          const response = await page.goto(`${host().origin}/ru/step-150/`)
          expect(response?.status()).toBe(404)
          expect(await page.locator('main').getAttribute('data-page')).toBe('not-found')
        } finally {
          await host().plug()
        }
      }, true)
    })
  })
}
