import { describe, expect, it } from 'vitest'
import { useBrowser, visit } from '../support/visitor.ts'
import {
  atStep,
  endedCall,
  feedback,
  openConsole,
  press,
  pressAnswer,
  slots,
} from './console-page.ts'

useBrowser()

describe('one call in two tabs', () => {
  it('keeps focus, caret and text of a person typing while the other tab answers', async () => {
    await visit(async ({ page, context }) => {
      await openConsole(page)
      await pressAnswer(page, 'forgot-password', 'which-password')
      await press(page, 's')
      await page.keyboard.type('учет ')
      const other = await context.newPage()
      await openConsole(other)
      await atStep(other, 'which-password')
      await page.bringToFront()
      await page.evaluate(() => document.querySelector('textarea')?.setAttribute('data-same', ''))
      await page.keyboard.type('один')
      await other.locator('[data-answer="eds"]').dispatchEvent('click')
      await atStep(page, 'forgot-eds-password')
      await page.keyboard.type(' exнач')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('notes')
      expect(await page.locator('textarea[data-same]').count()).toBe(1)
      expect(await page.inputValue('#notes')).toBe('учет один exнач')
      await other.waitForFunction(
        () => document.querySelector('textarea')?.value === 'учет один exнач',
      )
      await atStep(other, 'forgot-eds-password')
    })
  })

  it('treats no letter as a command when the other ends the call in the middle of a word', async () => {
    await visit(async ({ page, context }) => {
      await openConsole(page)
      await pressAnswer(page, 'forgot-password', 'which-password')
      const other = await context.newPage()
      await openConsole(other)
      await page.bringToFront()
      await press(page, 's')
      await page.keyboard.type('on')
      await other.getByRole('button', { name: 'Завершить' }).dispatchEvent('click')
      await page.waitForSelector('[data-notice="lost"]')
      await page.keyboard.type('1e1')
      expect(await page.locator('main').getAttribute('data-step')).toBe('start')
      expect(await endedCall(page).count()).toBe(0)
    })
  })

  it('gives two new calls different digits', async () => {
    await visit(async ({ page, context }) => {
      await openConsole(page)
      const other = await context.newPage()
      await openConsole(other)
      await press(page, '1')
      await atStep(page, 'which-password')
      await press(other, '3')
      await atStep(other, 'key-button-visible')
      for (const tab of [page, other]) {
        await tab.waitForFunction(() => document.querySelectorAll('[data-call]').length === 2)
        expect(await slots(tab)).toEqual(['1', '2'])
      }
      await press(page, 'Shift+Digit2')
      await atStep(page, 'key-button-visible')
    })
  })
})

describe('a letter typed outside a field', () => {
  it('forgets no call: X asks for confirmation, and only a second X forgets', async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      await pressAnswer(page, 'forgot-password', 'which-password')
      await press(page, 'e')
      await endedCall(page).waitFor()
      await press(page, 'x')
      await expect.poll(() => feedback(page).textContent()).toContain('X')
      expect(await endedCall(page).count()).toBe(1)
      // Any other action cancels the confirmation.
      await press(page, 't', 'x')
      expect(await endedCall(page).count()).toBe(1)
      await press(page, 'Backspace')
      await page.waitForSelector('[data-lane]')
      await atStep(page, 'which-password')
      await press(page, 'e', 'x', 'x')
      await atStep(page, 'start')
    })
  })
})

describe('the notes', () => {
  it('get the caret at their end', async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      await press(page, 's')
      await page.keyboard.type('first')
      await press(page, 'Escape', '1')
      await atStep(page, 'which-password')
      await press(page, 'n')
      await press(page, 'Shift+Digit1')
      await atStep(page, 'which-password')
      await press(page, 's')
      await page.keyboard.type(' second')
      expect(await page.inputValue('#notes')).toBe('first second')
    })
  })
})
