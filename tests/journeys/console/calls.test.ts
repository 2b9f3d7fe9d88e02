import pageWords from 'every-language:content:interface/pages'
import { describe, expect, it } from 'vitest'
import { site, useBrowser, visit } from '../support/visitor.ts'
import {
  atStep,
  endedCall,
  openConsole,
  press,
  pressAnswer,
  secret,
  slots,
  stored,
  transcriptText,
} from './console-page.ts'

useBrowser()

describe('twenty calls at once', () => {
  it('keep their steps, names and notes apart, and after a reload too', async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      const starts = ['which-password', 'who-signs', 'key-button-visible', 'what-for']
      const expected: { slot: string; step: string; note: string }[] = []
      for (let index = 1; index <= 20; index += 1) {
        if (index > 1) await press(page, 'n')
        await page.waitForSelector(`[data-call="${index}"][aria-current]`)
        await press(page, String(1 + (index % 4)))
        const step = starts[index % 4] ?? ''
        await atStep(page, step)
        expected.push({ slot: String(index), step, note: `note ${index} =${'x'.repeat(index)}` })
      }
      // In reverse order: a note in each call, then an answer in each.
      for (const call of [...expected].reverse()) {
        await page.click(`[data-call="${call.slot}"]`)
        await page.waitForSelector(`[data-call="${call.slot}"][aria-current]`)
        await press(page, 's')
        await page.keyboard.type(call.note)
        await press(page, 'Escape')
      }
      for (const call of expected.filter((_, index) => index % 3 === 0)) {
        await page.click(`[data-call="${call.slot}"]`)
        await press(page, '1')
        await page.waitForFunction(
          step => document.querySelector('main')?.dataset['step'] !== step,
          call.step,
        )
        call.step = (await page.locator('main').getAttribute('data-step')) ?? ''
      }
      const compare = async () => {
        expect(await slots(page)).toEqual(expected.map(({ slot }) => slot))
        for (const call of expected) {
          await page.click(`[data-call="${call.slot}"]`)
          await page.waitForSelector(`[data-call="${call.slot}"][aria-current]`)
          expect(await page.locator('main').getAttribute('data-step')).toBe(call.step)
          expect(await page.inputValue('#notes')).toBe(call.note)
        }
      }
      await compare()
      // Shift and a digit switch between the first nine.
      await press(page, 'Shift+Digit7')
      await page.waitForSelector('[data-call="7"][aria-current]')
      await page.reload()
      await page.waitForSelector('[data-call="7"][aria-current]')
      await compare()
    })
  }, 240_000)
})

describe('a caller who changes an answer', () => {
  it('continues from there, with the old answer in the transcript', async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      await pressAnswer(page, 'which-key', 'what-for')
      await pressAnswer(page, 'signing', 'who-signs')
      await pressAnswer(page, 'individual', 'use-rsa')
      await page.click('[data-change="who-signs"]')
      await atStep(page, 'who-signs')
      await page
        .locator('[data-answer="individual"]')
        .getByText(pageWords.ru.formerAnswer)
        .waitFor()
      await pressAnswer(page, 'legal-entity', 'use-gost')
      await press(page, 't')
      const text = await transcriptText(page).innerText()
      const old = text.split('\n').filter(line => line.startsWith('5. '))
      expect(text).toContain('[1086]')
      expect(old[0]).toMatch(/\(было: .+\)/)
    })
  })
})

describe('a call after a crash', () => {
  it('is at the same step, with what was typed up to a second before', async () => {
    await visit(
      async ({ page, context }) => {
        await openConsole(page)
        await pressAnswer(page, 'employee-left', 'leaver-was-administrator')
        await press(page, 's')
        await page.keyboard.type(secret.note)
        await page.waitForFunction(
          note => Object.values(localStorage).some(text => text.includes(note)),
          secret.note,
        )
        const crashed = page.waitForEvent('crash')
        const cdp = await context.newCDPSession(page)
        void cdp.send('Page.crash').catch(() => undefined)
        await crashed
        const again = await context.newPage()
        await openConsole(again)
        await atStep(again, 'leaver-was-administrator')
        expect(await again.inputValue('#notes')).toBe(secret.note)
        await press(again, 'Backspace')
        await atStep(again, 'start')
      },
      { expectComplaints: true },
    )
  })
})

describe('the end of a call', () => {
  it('deletes it in all tabs, and leaves nothing in any storage', async () => {
    await visit(async ({ page, context }) => {
      await openConsole(page)
      await press(page, 'r')
      await page.keyboard.type(secret.name)
      await press(page, 'Escape', '1', 's')
      await page.keyboard.type(secret.note)
      await press(page, 'Escape')
      const other = await context.newPage()
      await openConsole(other)
      await atStep(other, 'which-password')
      await other.waitForFunction(
        note => document.querySelector('textarea')?.value === note,
        secret.note,
      )
      const address = await page.evaluate(() => [location.href, document.title].join(' '))
      expect(address).not.toContain(secret.name)
      await press(page, 'e')
      await other.waitForSelector('main[data-step="start"]')
      expect(await other.content()).not.toContain(secret.note)
      await press(page, 'x', 'x')
      await atStep(page, 'start')
      for (const tab of [page, other]) {
        const rest = await stored(tab)
        expect(rest).not.toContain(secret.name)
        expect(rest).not.toContain(secret.note)
        expect(rest).not.toContain('forgot-password')
      }
    })
  })

  it('can be undone until the call is forgotten', async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      await pressAnswer(page, 'forgot-password', 'which-password')
      await press(page, 'e')
      await endedCall(page).waitFor()
      await press(page, 'Backspace')
      await page.waitForSelector('[data-lane]')
      await page.reload()
      await atStep(page, 'which-password')
    })
  })
})

describe('a link with a trail', () => {
  it('opens a call with it, and removes it from the address', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/kk/agent/#t=x~@start~which-key~signing`)
      await atStep(page, 'who-signs')
      expect(page.url()).toBe(`${site()}/kk/agent/`)
      expect(await page.locator('[data-notice]').count()).toBe(0)
    })
  })

  it('is cut to what the flow allows, with a notice', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/kk/agent/#t=x~@start~which-key~gone~signing`)
      await atStep(page, 'what-for')
      await page.waitForSelector('[data-notice="cut"]')
    })
  })

  it.each(['#t=%E0%A4%A', '#t=' + 'x~'.repeat(6000), '#t=x~@constructor'])(
    'that is unreadable (%#) opens a call at the start',
    async hash => {
      await visit(async ({ page }) => {
        await page.goto(`${site()}/kk/agent/${hash}`)
        await atStep(page, 'start')
      })
    },
  )
})
