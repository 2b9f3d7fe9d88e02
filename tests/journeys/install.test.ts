import { describe, expect, it } from 'vitest'
import { languages } from '../../compiler/guide.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser({ withWorker: true })

describe('installing', () => {
  it('has a manifest in each language, with icons and screenshots of the declared sizes', async () => {
    await visit(async ({ page }) => {
      for (const language of languages) {
        await page.goto(`${site()}/${language}/use-gost/`)
        const found = await page.evaluate(async () => {
          const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
          const manifest = await (await fetch(link?.href ?? '')).json()
          const pictures = [...manifest.icons, ...manifest.screenshots]
          const sizes = await Promise.all(
            pictures.map(async ({ src }: { src: string }) => {
              const picture = new Image()
              picture.src = src
              await picture.decode()
              return `${picture.naturalWidth}x${picture.naturalHeight}`
            }),
          )
          return { manifest, sizes, said: pictures.map((one: { sizes: string }) => one.sizes) }
        })
        expect(found.manifest).toMatchObject({
          id: '/',
          lang: language,
          start_url: `/${language}/`,
          scope: '/',
          display: 'standalone',
        })
        expect(found.manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
          'any',
          'any',
          'maskable',
        ])
        expect(found.sizes).toEqual(found.said)
      }
      await live(page)
      await page.click('a[hreflang="kk"][href]')
      await page.waitForSelector('link[rel="manifest"][href$="manifest.kk.webmanifest"]', {
        state: 'attached',
      })
      const session = await page.context().newCDPSession(page)
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
      expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
    })
  })

  it('is offered on the page when the browser allows it', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/`)
      await waitForDeferredUi(page)
      await page.evaluate(() => {
        const offer = new Event('beforeinstallprompt', { cancelable: true })
        window.dispatchEvent(
          Object.assign(offer, { prompt: () => document.body.setAttribute('data-prompted', '') }),
        )
      })
      await page.click('[data-install]')
      await page.waitForSelector('body[data-prompted]')
      expect(await page.locator('[data-install]').count()).toBe(0)
    })
  })
})
