import graph from 'content:graph'
import { describe, expect, it } from 'vitest'
import { useBrowser, visit } from '../support/visitor.ts'
import { atStep, findStep, openConsole, press } from './console-page.ts'

useBrowser()

describe('the answers of a step', () => {
  it('show where each of them leads', async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      await findStep(page, graph.steps['turn-off-default-key']?.code ?? '', 'turn-off-default-key')
      const next = graph.steps['choose-key-by-hand']?.code ?? ''
      await page.getByRole('link', { name: new RegExp(`появилась.*${next}`) }).waitFor()
    })
  })

  it('are highlighted with the arrows, and given with Enter', async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      await press(page, '3')
      await atStep(page, 'key-button-visible')
      await press(page, 'Enter')
      await atStep(page, 'choose-certificate-again')
      await press(page, 'Backspace')
      await atStep(page, 'key-button-visible')
      await press(page, 'ArrowDown', 'Enter')
      await atStep(page, 'turn-off-default-key')
      // When another control has the focus, Enter belongs to it.
      await page.getByRole('button', { name: 'Схема' }).focus()
      await press(page, 'Enter')
      await page.getByRole('dialog').waitFor()
      await press(page, 'Escape')
      await atStep(page, 'turn-off-default-key')
    })
  })

  it('do not move when the reasons open with Y; the next step closes them', async () => {
    await visit(
      async ({ page }) => {
        await openConsole(page)
        await press(page, '3', '2')
        await atStep(page, 'turn-off-default-key')
        const why = page.getByRole('button', { name: 'Почему' })
        const place = () => page.locator('[data-answer]').first().boundingBox()
        const before = await place()
        await press(page, 'y')
        expect(await why.getAttribute('aria-expanded')).toBe('true')
        expect(await place()).toEqual(before)
        await press(page, '1')
        await atStep(page, 'choose-key-by-hand')
        expect(await why.getAttribute('aria-expanded')).toBe('false')
      },
      { viewport: { width: 1440, height: 900 } },
    )
  })
})

describe('the finder over a call', () => {
  it('keeps its position while results change, and closes with one Escape', async () => {
    await visit(
      async ({ page }) => {
        await openConsole(page)
        await press(page, '/')
        const field = page.getByRole('combobox')
        await field.waitFor()
        const before = await field.boundingBox()
        await page.keyboard.type('забыл пароль')
        await page.getByRole('option').first().waitFor()
        expect(await field.boundingBox()).toEqual(before)
        await press(page, 'Escape')
        await page.getByRole('dialog').waitFor({ state: 'detached' })
        await atStep(page, 'start')
      },
      { viewport: { width: 1366, height: 630 } },
    )
  })

  it("offers the call's recent steps until something is typed", async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      await press(page, '3', '2', '/')
      const recent = page.getByRole('option')
      await recent.first().waitFor()
      expect(
        await recent.evaluateAll(all => all.map(option => option.getAttribute('data-step'))),
      ).toEqual(['key-button-visible', 'start'])
      await press(page, 'ArrowDown', 'Enter')
      await atStep(page, 'key-button-visible')
    })
  })
})
