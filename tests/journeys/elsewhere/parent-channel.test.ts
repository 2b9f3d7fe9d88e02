import { describe, expect, inject, it } from 'vitest'
import { site, useBrowser, visit } from '../support/visitor.ts'

const { base, portal } = inject('elsewhere')
const frameAddress = () => `${site()}${base}embed/kk/`

useBrowser({ withWorker: true })

describe('the frame', () => {
  it('sends nothing before a hello and for any other message', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${portal}/?bare=${frameAddress()}`)
        await page.frameLocator('#eds-guide').locator('#root[data-live]').waitFor()
        await page.evaluate(async origin => {
          const frame = document.querySelector('iframe')?.contentWindow
          const hello = { type: 'eds-guide:hello', version: 1 }
          const wrong: unknown[] = [
            'eds-guide:hello',
            null,
            5,
            [],
            {},
            [hello],
            { type: 'eds-guide:hello' },
            { ...hello, version: '1' },
            { ...hello, version: 2 },
            { ...hello, more: 'x'.repeat(1_000_000) },
            'x'.repeat(1_000_000),
            JSON.parse('{"type":"eds-guide:hello","__proto__":{"version":1}}'),
            JSON.parse(
              '{"type":"eds-guide:hello","version":1,"constructor":{"prototype":{"polluted":1}}}',
            ),
            new Map([['type', 'eds-guide:hello']]),
          ]
          for (const message of wrong) frame?.postMessage(message, origin)
          for (let sent = 0; sent < 1000; sent += 1) frame?.postMessage({ flood: sent }, origin)
          await new Promise(later => setTimeout(later, 300))
        }, site())
        expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([])
        const polluted = await page
          .frameLocator('#eds-guide')
          .locator('main')
          .evaluate(() => Reflect.get({}, 'polluted'))
        expect(polluted).toBeUndefined()
      },
      { origins: [portal] },
    )
  })

  it('sends nothing for a hello from another window of an allowed origin, or from a null origin', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${portal}/?bare=${frameAddress()}`)
        await page.frameLocator('#eds-guide').locator('#root[data-live]').waitFor()
        const replies = await page.evaluate(async origin => {
          const hello = JSON.stringify({ type: 'eds-guide:hello', version: 1 })
          const code = `onmessage = e => parent.postMessage({ spied: e.data }, '*'); parent.frames[0].postMessage(${hello}, '${origin}')`
          const other = document.createElement('iframe')
          other.srcdoc = `<script>${code}</script>`
          const nowhere = document.createElement('iframe')
          nowhere.sandbox.add('allow-scripts')
          nowhere.srcdoc = other.srcdoc
          document.body.append(other, nowhere)
          await new Promise(later => setTimeout(later, 500))
          return Reflect.get(window, 'heard')
        }, site())
        expect(replies).toEqual([])
      },
      { origins: [portal] },
    )
  })

  it('rate-limits replies to a flood of hellos', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${portal}/?bare=${frameAddress()}`)
        await page.frameLocator('#eds-guide').locator('#root[data-live]').waitFor()
        const hellos = await page.evaluate(async origin => {
          const frame = document.querySelector('iframe')?.contentWindow
          const hello = { type: 'eds-guide:hello', version: 1 }
          for (let sent = 0; sent < 1000; sent += 1) frame?.postMessage(hello, origin)
          await new Promise(later => setTimeout(later, 300))
          const heard: { data: { type: string } }[] = Reflect.get(window, 'heard')
          return heard.filter(({ data }) => data.type === 'eds-guide:hello').length
        }, site())
        console.log(`1,000 hellos at once: ${hellos} answered`)
        expect(hellos).toBeGreaterThan(0)
        expect(hellos).toBeLessThanOrEqual(10)
      },
      { origins: [portal] },
    )
  })
})
