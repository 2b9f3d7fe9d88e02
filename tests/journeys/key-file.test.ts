import fileNames from 'every-language:content:file-names'
import finderWords from 'every-language:content:interface/finder'
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

/** Drops a file with this name on a field. */
async function drop(page: Page, onto: string, name: string) {
  await page.locator(onto).evaluate((target, file) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['secret bytes'], file))
    const event = { dataTransfer, bubbles: true, cancelable: true }
    target.dispatchEvent(new DragEvent('dragover', event))
    target.dispatchEvent(new DragEvent('drop', event))
  }, name)
}

/** The finder, or the reader of file names on a step. */
const tools = '[role="search"], main details:has(input)'
/** The field for a file's name on a step. */
const nameField = 'main details input[type="text"]'

/** What is said of a file by its name, in Kazakh. */
function hintOf(id: string): string {
  const hint = fileNames.kk.names.find(name => name.id === id)
  if (hint === undefined) throw new Error(`No file name hints at "${id}".`)
  return hint.text.says
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

        await drop(page, field, 'AUTH_RSA256_abc.p12')
        await page.waitForSelector(`${options}[data-step="use-auth"]`)
        await drop(page, field, 'GOSTKNCA_abc (1).p12')
        await page.waitForSelector(`${options}[data-step="use-gost"]`)
        await drop(page, field, 'photo.jpg')
        await page.locator('[data-found]').getByText(fileNames.ru.nothing).waitFor()
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
      await page.waitForSelector(tools)
      await page.evaluate(wanted => {
        const seen: number[] = []
        Object.assign(window, { seen })
        new MutationObserver(() => seen.push(document.querySelectorAll(wanted).length)).observe(
          document.body,
          { subtree: true, childList: true, characterData: true },
        )
      }, tools)
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
        // Before the reader has come, its space has no role.
        const space = page.locator('.room-file-name')
        const before = await space.boundingBox()
        await page.waitForSelector(tools)
        expect(await space.boundingBox()).toEqual(before)
        const reader = page.locator(tools)
        await reader.locator('summary').click()
        const requests: string[] = []
        context.on('request', request => {
          if (request.serviceWorker() === null) requests.push(request.url())
        })
        const status = reader.getByRole('status')
        await page.fill(nameField, 'C:\\Users\\me\\RSA256_abc.p12')
        await status.getByText(hintOf('individual')).waitFor()
        await reader.locator('input[type="file"]').setInputFiles(secret('photo.jpg'))
        await status.getByText(fileNames.kk.nothing).waitFor()
        expect(await status.getByText(finderWords.kk.hintOnly).count()).toBe(0)
        await drop(page, nameField, 'gost512_abc.p12')
        await status.getByText(hintOf('newer')).waitFor()
        expect(await status.getByText(finderWords.kk.hintOnly).count()).toBe(1)
        expect(await status.getByRole('note').count()).toBe(1)
        expect(requests).toEqual([])
        expect(await page.evaluate(() => 'wasRead' in window)).toBe(false)
      })
    },
  )
})
