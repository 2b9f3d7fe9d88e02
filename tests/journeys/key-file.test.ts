import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { languageLink } from './support/by-role.ts'
import { field, options, start } from './support/finder-page.ts'
import { site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

/** Makes every API that reads a file throw. */
function forbidReading() {
  const refuse = () => {
    Object.assign(window, { wasRead: true })
    throw new Error('A file was read.')
  }
  for (const name of ['arrayBuffer', 'text', 'stream', 'slice', 'bytes']) {
    Object.defineProperty(Blob.prototype, name, { value: refuse })
  }
  for (const name of ['readAsText', 'readAsArrayBuffer', 'readAsDataURL', 'readAsBinaryString']) {
    Object.defineProperty(FileReader.prototype, name, { value: refuse })
  }
  URL.createObjectURL = refuse
}

async function drop(page: Page, onto: string, name: string) {
  await page.evaluate(
    ([place, file]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['secret bytes'], file ?? ''))
      const event = { dataTransfer, bubbles: true, cancelable: true }
      const target = document.querySelector(place ?? '')
      target?.dispatchEvent(new DragEvent('dragover', event))
      target?.dispatchEvent(new DragEvent('drop', event))
    },
    [onto, name],
  )
}

const secret = (name: string) => ({
  name,
  mimeType: 'application/x-pkcs12',
  buffer: Buffer.from('secret bytes'),
})

describe('a key file', () => {
  it('is recognised by its name alone, without reading it or sending a request', async () => {
    await visit(
      async ({ page, context }) => {
        await page.addInitScript(forbidReading)
        await start(page)
        await page.fill(field, 'пароль')
        await page.waitForSelector(options)
        // The worker fetches the guide at any time, independent of files.
        await page.waitForLoadState('networkidle')
        await page.evaluate(() => navigator.serviceWorker.ready)
        const requests: string[] = []
        context.on('request', request => requests.push(request.url()))

        await drop(page, '.finder-box', 'AUTH_RSA256_abc.p12')
        await page.waitForSelector(`${options}[data-step="use-auth"]`)
        await drop(page, '.finder-box', 'GOSTKNCA_abc (1).p12')
        await page.waitForSelector(`${options}[data-step="use-gost"]`)
        await drop(page, '.finder-box', 'photo.jpg')
        await page.waitForSelector('.finder:not(:has([role="option"])) .name-hint')
        expect(await page.locator(options).count()).toBe(0)
        expect(requests).toEqual([])
        expect(await page.evaluate(() => 'wasRead' in window)).toBe(false)
      },
      { serviceWorkers: 'allow' },
    )
  })

  it.each(['', 'who-signs/'])('stays on the page when its language changes: /%s', async path => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/kk/${path}`)
      await page.waitForSelector('.finder, .file-name')
      await page.evaluate(() => {
        const seen: number[] = []
        Object.assign(window, { seen })
        new MutationObserver(() =>
          seen.push(document.querySelectorAll('.finder, .file-name').length),
        ).observe(document.body, { subtree: true, childList: true, characterData: true })
      })
      await languageLink(page, 'ru').click()
      await page.waitForSelector('html[lang="ru"]')
      await page.waitForTimeout(500)
      const seen = await page.evaluate(() => (window as Window & { seen?: number[] }).seen ?? [])
      expect(seen.length).toBeGreaterThan(0)
      expect(Math.min(...seen)).toBe(1)
    })
  })

  it.each(['what-for', 'who-signs', 'use-gost', 'use-rsa', 'use-auth', 'no-such-file'])(
    'is typed, picked and dropped on the step %s, which shifts nothing',
    async step => {
      await visit(async ({ page, context }) => {
        await page.addInitScript(forbidReading)
        await page.goto(`${site()}/kk/${step}/`)
        const before = await page.locator('.room-file-name').boundingBox()
        await page.waitForSelector('.file-name')
        expect(await page.locator('.room-file-name').boundingBox()).toEqual(before)
        await page.click('.file-name summary')
        const requests: string[] = []
        context.on('request', request => {
          if (request.serviceWorker() === null) requests.push(request.url())
        })
        const said = () => page.locator('.file-name .name-hint').textContent()
        await page.fill('.file-name input[type="text"]', 'C:\\Users\\me\\RSA256_abc.p12')
        const individual = await said()
        await page.setInputFiles('.file-name input[type="file"]', secret('photo.jpg'))
        const nothing = await said()
        expect(await page.locator('.file-name .name-hint-only').count()).toBe(0)
        await drop(page, '.file-name-box', 'gost512_abc.p12')
        expect(new Set([individual, nothing, await said()]).size).toBe(3)
        expect(await page.locator('.file-name .name-hint-only').count()).toBe(1)
        expect(await page.locator('.file-name [role="note"]').count()).toBe(1)
        expect(requests).toEqual([])
        expect(await page.evaluate(() => 'wasRead' in window)).toBe(false)
      })
    },
  )
})
