import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAnswers } from './support/by-role.ts'
import { languages } from '../../compiler/guide.ts'
import { stepPath } from '../../app/platform/address/address.ts'
import { flow } from '../support/flow.ts'
import { builtPage } from './support/site-folder.ts'
import { startDeployment } from './support/deployment.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { answer, live, useBrowser, visit } from './support/visitor.ts'
import type { Visitor } from './support/visitor.ts'
import { installed } from './support/worker.ts'

useBrowser({ withWorker: true })

let host: Awaited<ReturnType<typeof startDeployment>>
beforeAll(async () => {
  host = await startDeployment('dist')
})
afterAll(() => host.stop())

/** Visits once online, then goes offline. */
async function offline(act: (visitor: Visitor) => Promise<void>, expectComplaints = false) {
  await visit(
    async visitor => {
      await visitor.page.goto(`${host.origin}/kk/`)
      await installed(visitor.page)
      await host.unplug()
      try {
        await act(visitor)
      } finally {
        await host.plug()
      }
    },
    { origins: [host.origin], expectComplaints },
  )
}

async function headOf(page: Page) {
  return page.evaluate(() => ({ lang: document.documentElement.lang, title: document.title }))
}

describe('offline after one visit', () => {
  it('every step in every language opens at its own address, byte for byte', async () => {
    await offline(async ({ page }) => {
      // The first page loaded without the worker, which controls the next one.
      await page.goto(`${host.origin}/kk/`)
      const steps = Object.keys(flow.graph.steps)
      for (const [place, language] of languages.entries()) {
        const paths = steps.map(step => stepPath(language, step))
        const bodies = await page.evaluate(
          all => Promise.all(all.map(async path => (await fetch(path)).text())),
          paths,
        )
        expect(bodies).toEqual(paths.map(builtPage))
        // Each step is also opened by navigation, in one language after the other.
        for (const path of paths.filter((_, index) => index % languages.length === place)) {
          const response = await page.goto(host.origin + path, { waitUntil: 'commit' })
          expect(response?.status()).toBe(200)
          expect(response?.fromServiceWorker()).toBe(true)
          const title = /<title>(.*)<\/title>/.exec(builtPage(path))?.[1]
          expect(await headOf(page)).toEqual({ lang: language, title })
        }
      }
    })
  })

  it('the flow works in any language; a step code and a missing slash lead to the step', async () => {
    await offline(async ({ page }) => {
      await page.goto(`${host.origin}/ru/who-signs/?from=letter&utm_source=x`)
      await live(page)
      await answer(page, 'legal-entity', 'use-gost')
      await page.click('a[hreflang="en"][href]')
      await page.waitForFunction(() => document.documentElement.lang === 'en')
      expect(new URL(page.url()).pathname).toBe('/en/use-gost/')
      await page.reload()
      await waitForDeferredUi(page)
      await expect.poll(() => givenAnswers(page).count()).toBe(1)
      const code = flow.graph.steps['use-gost']?.code
      expect((await page.goto(`${host.origin}/c/${code}/`))?.status()).toBe(200)
      expect((await page.goto(`${host.origin}/`))?.status()).toBe(200)
      await page.goto(`${host.origin}/en/use-rsa?from=qr`)
      expect(new URL(page.url()).pathname).toBe('/en/use-rsa/')
    })
  })

  it('an unknown address gets the 404 page in its language, with status 404', async () => {
    await offline(async ({ page }) => {
      for (const [path, lang, languagesOn] of [
        ['/ru/no-such-step/', 'ru', 'ru'],
        ['/EN/no-such-step/', 'en', 'en'],
        ['/kk/use-gost/more/', 'kk', 'kk'],
        ['/no/such/', 'kk', 'kk ru en'],
        ['/%E0%A4%A/', 'kk', 'kk ru en'],
      ]) {
        const response = await page.goto(host.origin + path)
        expect(response?.status()).toBe(404)
        expect((await headOf(page)).lang).toBe(lang)
        expect(await page.locator('main').getAttribute('data-languages')).toBe(languagesOn)
      }
      // The browser logs every 404; nothing else is expected.
    }, true)
  })
})
