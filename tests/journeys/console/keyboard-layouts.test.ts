import { describe, expect, it } from 'vitest'
import { useBrowser, visit } from '../support/visitor.ts'
import {
  atStep,
  hasFeedback,
  openConsole,
  pressPlace,
  qrCode,
  transcriptText,
} from './console-page.ts'

useBrowser()

/** The characters of the same physical keys in each layout: Kazakh has letters in place of digits. */
const layouts = {
  Kazakh: { 3: 'і', 1: '"', n: 'т', m: 'ь', h: 'р', t: 'е', l: 'д', question: '?', 'shift 1': '!' },
  Russian: {
    3: '3',
    1: '1',
    n: 'т',
    m: 'ь',
    h: 'р',
    t: 'е',
    l: 'д',
    question: ',',
    'shift 1': '!',
  },
  Latin: { 3: '3', 1: '1', n: 'n', m: 'm', h: 'h', t: 't', l: 'l', question: '?', 'shift 1': '!' },
} as const

describe('the keys of the console', () => {
  it.each(Object.entries(layouts))('work by their place under the %s layout', async (_, keys) => {
    await visit(
      async ({ page, context }) => {
        await openConsole(page)
        const cdp = await context.newCDPSession(page)
        await pressPlace(cdp, 'Digit3', keys[3])
        await atStep(page, 'key-button-visible')
        await pressPlace(cdp, 'Backspace', 'Backspace')
        await atStep(page, 'start')
        await pressPlace(cdp, 'KeyN', keys.n)
        await page.waitForSelector('[data-call="2"][aria-current]')
        await pressPlace(cdp, 'Digit1', keys[1])
        await atStep(page, 'which-password')
        await pressPlace(cdp, 'Digit1', keys['shift 1'], true)
        await page.waitForSelector('[data-call="1"][aria-current]')
        await atStep(page, 'start')
        await pressPlace(cdp, 'KeyH', keys.h)
        await qrCode(page).waitFor()
        await pressPlace(cdp, 'KeyT', keys.t)
        await transcriptText(page).waitFor()
        await pressPlace(cdp, 'KeyM', keys.m)
        await page.waitForFunction(() => document.activeElement?.matches('[data-map-step="start"]'))
        await page.keyboard.press('Escape')
        await page.waitForSelector('dialog', { state: 'detached' })
        await pressPlace(cdp, 'KeyL', keys.l)
        await hasFeedback(page)
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/ru/')
        await pressPlace(cdp, 'Slash', keys.question, true)
        await page.getByRole('dialog').getByRole('checkbox').waitFor()
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
  })

  it('type letters in a field, do nothing with other modifiers, and can be turned off permanently', async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      await page.fill('#notes', '')
      await page.focus('#notes')
      await page.keyboard.type('1n3e')
      expect(await page.inputValue('#notes')).toBe('1n3e')
      await atStep(page, 'start')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+1')
      await atStep(page, 'start')
      await page.keyboard.press('Shift+Slash')
      await page.getByRole('dialog').getByRole('checkbox').uncheck()
      await page.keyboard.press('Escape')
      await page.waitForSelector('dialog', { state: 'detached' })
      await page.keyboard.press('1')
      await page.reload()
      await page.waitForSelector('main[data-step]')
      await page.keyboard.press('1')
      await page.keyboard.press('n')
      await atStep(page, 'start')
      expect(await page.locator('[data-call]').count()).toBe(1)
      await page.click('[data-answer="forgot-password"]')
      await atStep(page, 'which-password')
    })
  })

  it('switch both languages during a call, and show them side by side', async () => {
    await visit(async ({ page }) => {
      await openConsole(page, 'kk')
      await page.keyboard.press('3')
      await atStep(page, 'key-button-visible')
      const say = page.locator('[data-lane="say"] p')
      expect(await say.first().getAttribute('lang')).toBe('kk')
      await page.keyboard.press('v')
      await page.waitForSelector('[data-lane="say"] p[lang="ru"]')
      await page.keyboard.press('b')
      expect(await say.evaluateAll(lines => lines.map(line => line.getAttribute('lang')))).toEqual([
        'ru',
        'kk',
      ])
      await page.keyboard.press('a')
      await page.keyboard.press('a')
      await page.waitForFunction(() => document.documentElement.lang === 'en')
      expect(await say.evaluateAll(lines => lines.map(line => line.getAttribute('lang')))).toEqual([
        'ru',
        'en',
      ])
      expect(new URL(page.url()).pathname).toBe('/en/agent/')
      await atStep(page, 'key-button-visible')
    })
  })
})
