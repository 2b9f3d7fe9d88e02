import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { startOver } from '../support/by-role.ts'
import { answer, atHandsPace, site, useBrowser, visit } from '../support/visitor.ts'
import { embedded, frameOf, hears } from './framed.ts'

const { base, portal } = inject('elsewhere')

useBrowser({ withWorker: true })

/** Answers two questions in the frame. */
async function walk(page: Page) {
  const frame = frameOf(page)
  await frame.locator('[data-answer="forgot-password"]').click()
  await frame.locator('main[data-step="which-password"]').waitFor()
  await atHandsPace(page)
  await frame.locator('[data-answer="eds"]').click()
  await frame.locator('main[data-step="forgot-eds-password"]').waitFor()
}

describe('a frame that crashes while rendering', () => {
  it('continues as plain links, with the answers to copy', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${portal}/?frame=${embedded('en/')}`)
        await hears(page, { type: 'eds-guide:step', step: 'start' })
        const frame = frameOf(page)
        await answer(frame, 'forgot-password', 'which-password')
        await frame.locator('main').evaluate(() => {
          const real = document.createElement.bind(document)
          const breakDrawing = () => {
            // The error page has no section; a step has.
            document.createElement = (name: string) => {
              if (name === 'section') throw new Error('This page is broken on purpose.')
              return real(name)
            }
          }
          // Not before the next answer, because parts below this step may still be rendered.
          document.addEventListener('click', breakDrawing, { capture: true, once: true })
          navigator.clipboard.writeText = () => Promise.reject(new Error('Refused.'))
        })
        await atHandsPace(page)
        await frame.locator('[data-answer="eds"]').click()
        const trouble = frame.locator('[data-page="trouble"]')
        await trouble.locator('button').click()
        const copy = await trouble.locator('textarea').inputValue()
        expect(copy).toContain(`${site()}${base}en/forgot-eds-password/#t=`)
        await trouble.locator('a').nth(0).click()
        await frame.locator('main[data-step="forgot-eds-password"]').waitFor()
        await frame.locator('#root[data-live]').waitFor()
        await atHandsPace(page)
        await startOver(frame).click()
        await frame.locator('main[data-step="start"]').waitFor()
        expect(page.url()).toContain(portal)
      },
      { origins: [portal], expectComplaints: true },
    )
  })
})

describe('a restricted frame', () => {
  it('works without storage, and stores nothing when it is available', async () => {
    await visit(
      async ({ page, context }) => {
        await context.addInitScript(() => {
          if (window.parent === window) return
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
            Object.defineProperty(window, name, {
              get() {
                Reflect.set(window, 'asked', name)
                throw new DOMException('refused', 'SecurityError')
              },
            })
          }
        })
        await page.goto(`${portal}/?frame=${embedded('kk/')}`)
        await hears(page, { type: 'eds-guide:step', step: 'start' })
        await walk(page)
        await hears(page, { type: 'eds-guide:step', step: 'forgot-eds-password' })
        const asked = await frameOf(page)
          .locator('main')
          .evaluate(() => Reflect.get(window, 'asked') ?? 'nothing')
        expect(asked).toBe('nothing')
        expect(await context.cookies()).toEqual([])
      },
      { origins: [portal] },
    )
  })

  it('works as plain links when a sandbox blocks scripts', async () => {
    const sandboxes = ['', 'allow-scripts', 'allow-same-origin']
    for (const sandbox of sandboxes) {
      await visit(
        async ({ page }) => {
          await page.goto(
            `${portal}/?bare=${embedded('ru/')}&with=${encodeURIComponent(`sandbox="${sandbox}"`)}`,
          )
          // A frame without an origin may still load the style sheet.
          const first = frameOf(page).locator('[data-answer]').first()
          const look = await first.evaluate(link => getComputedStyle(link).textDecorationLine)
          const { height = 0 } = (await first.boundingBox()) ?? {}
          expect([sandbox, look, height >= 44]).toEqual([sandbox, 'none', true])
          await walk(page)
          expect(await frameOf(page).locator('#root[data-live]').count()).toBe(0)
        },
        // The browser logs that it blocked the scripts.
        { origins: [portal], expectComplaints: true },
      )
    }
  })
})
