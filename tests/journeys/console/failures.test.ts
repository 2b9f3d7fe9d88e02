import { describe, expect, it } from 'vitest'
import { live, site, useBrowser, visit } from '../support/visitor.ts'
import { atStep, openConsole, press, pressAnswer } from './console-page.ts'

useBrowser()

/** Runs in the page before its scripts: storage as a browser refuses it. */
function refuseStorage() {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied.', 'SecurityError')
      },
    })
  }
}

describe('a console that crashes while rendering', () => {
  it('offers to open it again and to copy the calls, stored or not', async () => {
    await visit(
      async ({ page }) => {
        await page.addInitScript(refuseStorage)
        await openConsole(page, 'en')
        await pressAnswer(page, 'which-key', 'what-for')
        await press(page, 's')
        await page.keyboard.type('to be kept')
        await press(page, 'Escape')
        await page.evaluate(() => {
          HTMLDialogElement.prototype.showModal = () => {
            throw new Error('This page is broken on purpose.')
          }
          navigator.clipboard.writeText = () => Promise.reject(new Error('Refused.'))
        })
        await press(page, '?')
        await page.click('[data-page="trouble"] button')
        const copy = await page.locator('[data-page="trouble"] textarea').inputValue()
        expect(copy).toContain('to be kept')
        expect(copy).toContain(`${site()}/en/agent/#t=`)
        await page.click('[data-page="trouble"] a >> nth=0')
        await page.waitForSelector('main[data-step="start"]')
      },
      { expectComplaints: true },
    )
  })
})

describe('a console without storage', () => {
  it('continues in memory, with one notice', async () => {
    await visit(async ({ page }) => {
      await page.addInitScript(refuseStorage)
      await openConsole(page)
      await pressAnswer(page, 'which-key', 'what-for')
      await page.waitForSelector('[data-trouble="refused"]')
      await page.click('[data-trouble] button')
      await pressAnswer(page, 'signing', 'who-signs')
      await press(page, 's')
      await page.keyboard.type('still here')
      await press(page, 'Escape', 'n')
      await press(page, 'Shift+Digit1')
      await atStep(page, 'who-signs')
      expect(await page.inputValue('#notes')).toBe('still here')
      expect(await page.locator('[data-trouble]').count()).toBe(0)
    })
  })

  it('continues when storage is full', async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      await page.evaluate(() => {
        let piece = 'x'.repeat(1_000_000)
        for (let index = 0; piece.length > 0; index += 1) {
          try {
            localStorage.setItem(`filler ${index}`, piece)
          } catch {
            piece = piece.slice(0, Math.floor(piece.length / 2))
          }
        }
      })
      await pressAnswer(page, 'which-key', 'what-for')
      await page.waitForSelector('[data-trouble="full"]')
      await pressAnswer(page, 'signing', 'who-signs')
    })
  })
})

describe('a transcript without clipboard permission', () => {
  it('is shown selected, for copying by hand', async () => {
    await visit(async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new Error('refused')) },
        })
      })
      await openConsole(page)
      await press(page, '1', 'c')
      const field = page.locator('dialog[open] textarea')
      expect(await field.inputValue()).toContain('[1010]')
      const chosen = await field.evaluate(
        element =>
          element instanceof HTMLTextAreaElement && element.selectionEnd - element.selectionStart,
      )
      expect(chosen).toBeGreaterThan(50)
    })
  })
})

describe('a transcript as a file', () => {
  it.each(['.txt', '.json'])('is downloaded as %s, created in the page', async ending => {
    await visit(async ({ page }) => {
      await openConsole(page)
      await pressAnswer(page, 'what-is-eds', 'what-is-eds')
      await press(page, 't')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: ending }).click(),
      ])
      expect(download.suggestedFilename()).toBe(`eds-guide-1291${ending}`)
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
      const text = Buffer.concat(chunks).toString('utf8')
      expect(text).toContain('1291')
      if (ending === '.json')
        expect(JSON.parse(text)).toMatchObject({ schema: 1, last: { step: 'what-is-eds' } })
    })
  })
})

describe('the console without scripts', () => {
  it('says that it needs them and links to the guide', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/kk/agent/`)
        expect(await page.locator('main[data-page="agent"] a[href="/kk/"]').count()).toBe(1)
        expect(await page.locator('meta[name="robots"][content="noindex"]').count()).toBe(1)
        await page.goto(`${site()}/kk/map/`)
        await page.click('h3 a[href="/kk/use-gost/"]')
        await page.waitForSelector('main[data-step="use-gost"]')
      },
      { javaScriptEnabled: false },
    )
  })

  it('adds no script to the pages of the guide', async () => {
    await visit(async ({ page }) => {
      const fetched: string[] = []
      page.on('request', request => fetched.push(request.url()))
      await page.goto(`${site()}/kk/`)
      await live(page)
      expect(fetched.filter(url => /agent|map/.test(url))).toEqual([])
    })
  })
})
