import { describe, expect, it } from 'vitest'
import { site, useBrowser, visit } from '../support/visitor.ts'
import { atStep, clipboard, feedback, openConsole, press, pressAnswer } from './console-page.ts'

useBrowser()

/** The announcement after each key. */
const told: [keys: string[], words: RegExp][] = [
  [['n'], /^Звонок 2$/],
  [['Shift+Digit1'], /^Звонок 1, Айгуль$/],
  [['w'], /^Ожидает$/],
  [['w'], /^На линии$/],
  [['v'], /^Язык звонящего: English$/],
  [['Shift+KeyV'], /^Язык звонящего: Русский$/],
  [['b'], /^Оба языка рядом: включено$/],
  [['b'], /^Оба языка рядом: выключено$/],
  [['h'], /^Звонящему$/],
  [['t'], /^Протокол$/],
  [['e', '4'], /^Итог: Нет в документе$/],
  [['x'], /^Нажмите X ещё раз/],
  [['x'], /^Звонок забыт$/],
  [['a'], /^My language: English$/],
]

describe('the keys of the console', () => {
  it('announce to a screen reader what they have done', async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      await press(page, 'r')
      await page.keyboard.type('Айгуль')
      await press(page, 'Escape', '1')
      await atStep(page, 'which-password')
      const region = feedback(page)
      const heard: string[] = []
      for (const [keys, words] of told) {
        await press(page, ...keys)
        await expect
          .poll(() => region.textContent(), { timeout: 3000 })
          .toMatch(words)
          .catch(async () => heard.push(`${keys.join(' ')}: ${await region.textContent()}`))
      }
      expect(heard).toEqual([])
    })
  })

  it("copy each format of the transcript, with links to the console's site", async () => {
    await visit(
      async ({ page }) => {
        await openConsole(page)
        await pressAnswer(page, 'invalid-key-type', 'who-signs')
        await pressAnswer(page, 'legal-entity', 'use-gost')
        await pressAnswer(page, 'solved', 'solved')
        const copied = async (key: string) => {
          await press(page, 'y', key)
          await expect.poll(() => feedback(page).textContent()).toMatch(/скопирован/i)
          return clipboard(page)
        }
        expect(await copied('c')).toContain(`${site()}/ru/solved/#t=`)
        expect(await copied('Shift+KeyC')).toMatch(/^## /)
        expect(await copied('Shift+KeyD')).toMatch(/^\[1093\] .+ · Решено$/)
        expect(await copied('l')).toContain(`${site()}/ru/`)
        await press(page, 'h')
        await page.waitForSelector(`[data-qr^="${site()}/"]`)
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
  })
})

describe('the buttons of the console', () => {
  it('go back and open the finder with a mouse', async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      expect(await page.getByRole('button', { name: 'Назад' }).isDisabled()).toBe(true)
      await page.click('[data-answer="forgot-password"]')
      await atStep(page, 'which-password')
      await page.getByRole('button', { name: 'Назад' }).click()
      await atStep(page, 'start')
      await page.getByRole('button', { name: 'Найти шаг' }).click()
      await page.waitForFunction(() => document.activeElement?.matches('dialog[open] input'))
    })
  })
})

describe('a link that brings a trail', () => {
  it('shows its call after a reload, too', async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      await pressAnswer(page, 'employee-left', 'leaver-was-administrator')
      await page.goto(`${site()}/ru/agent/?again#t=x~@start~which-key~signing`)
      await atStep(page, 'who-signs')
      await press(page, 'Shift+Digit1', 'Shift+Digit2')
      await atStep(page, 'who-signs')
      await page.reload()
      await atStep(page, 'who-signs')
    })
  })

  it('that is unreadable has a notice on its own call, and on no other', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/ru/agent/#t=%E0%A4%A`)
      await page.waitForSelector('[data-notice="unread"]')
      // Otherwise the untouched call would be reused as the next one.
      await press(page, 'w', 'n')
      await page.waitForSelector('[data-call="2"][aria-current]')
      expect(await page.locator('[data-notice]').count()).toBe(0)
    })
  })
})
