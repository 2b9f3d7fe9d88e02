import type { FrameLocator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { answer, atHandsPace, site, useBrowser, visit } from '../support/visitor.ts'

const { base, portal, stranger } = inject('elsewhere')
const embedded = (path: string) => `${site()}${base}embed/${path}`

type Heard = { origin: string; data: { type: string; [key: string]: unknown } }

async function heard(page: Page): Promise<Heard[]> {
  return page.evaluate(() => Reflect.get(window, 'heard'))
}

/** Waits until the parent has received a message with these values. */
async function hears(page: Page, wanted: Record<string, unknown>) {
  await page.waitForFunction(
    values =>
      Reflect.get(window, 'heard').some(({ data }: Heard) =>
        Object.entries(values).every(([name, value]) => data[name] === value),
      ),
    wanted,
  )
}

const frameOf = (page: Page): FrameLocator => page.frameLocator('#eds-guide')

/** Answers two questions in the frame. */
async function walk(page: Page) {
  const frame = frameOf(page)
  await frame.locator('[data-answer="forgot-password"]').click()
  await frame.locator('main[data-step="which-password"]').waitFor()
  await atHandsPace(page)
  await frame.locator('[data-answer="eds"]').click()
  await frame.locator('main[data-step="forgot-eds-password"]').waitFor()
}

useBrowser({ withWorker: true })

describe('an allowed site', () => {
  const origins = [portal]

  it('shows the guide at its full height by the snippet, and receives ids only', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${portal}/?frame=${embedded('ru/')}`)
        await hears(page, { type: 'eds-guide:step', step: 'start', kind: 'question' })
        await hears(page, { type: 'eds-guide:hello', version: 1, language: 'ru' })
        const frame = frameOf(page)
        const height = async () => (await page.locator('#eds-guide').boundingBox())?.height ?? 0
        const wanted = async () =>
          frame.locator('#root').evaluate(root => Math.ceil(root.getBoundingClientRect().height))
        await expect.poll(async () => (await height()) - (await wanted())).toBe(0)

        await answer(frame, 'not-user-certificate', 'key-button-visible')
        await hears(page, { type: 'eds-guide:step', step: 'key-button-visible' })
        await answer(frame, 'none-of-these', 'not-covered')
        await hears(page, { type: 'eds-guide:outcome', step: 'not-covered', kind: 'limit' })
        await expect.poll(async () => (await height()) - (await wanted())).toBe(0)

        const said = await heard(page)
        expect(new Set(said.map(({ origin }) => origin))).toEqual(new Set([site()]))
        expect(
          said.filter(({ data }) => data.type === 'eds-guide:answer').map(({ data }) => data),
        ).toEqual([
          { type: 'eds-guide:answer', step: 'start', answer: 'not-user-certificate' },
          { type: 'eds-guide:answer', step: 'key-button-visible', answer: 'none-of-these' },
        ])
        for (const { data } of said) {
          const { type: _, height: __, version: ___, ...ids } = data
          for (const id of Object.values(ids)) expect(id).toMatch(/^[a-z0-9-]+$/)
        }
      },
      { origins },
    )
  })

  it("can go back in the frame, by its link and the browser's Back", async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${portal}/?frame=${embedded('en/')}`)
        await hears(page, { type: 'eds-guide:step', step: 'start' })
        const frame = frameOf(page)
        await answer(frame, 'which-key', 'what-for')
        await hears(page, { type: 'eds-guide:step', step: 'what-for' })
        await answer(frame, 'signing-in', 'use-auth')
        await atHandsPace(page)
        await frame.locator('.back-link').click()
        await frame.locator('main[data-step="what-for"]').waitFor()
        // The history of the page includes the frame's entries.
        await page.evaluate(() => history.back())
        await frame.locator('main[data-step="start"]').waitFor()
        await answer(frame, 'which-key', 'what-for')
        await atHandsPace(page)
        await frame.locator('.embed-foot .tool').click()
        await frame.locator('main[data-step="start"]').waitFor()
        expect(page.url()).toContain(portal)
      },
      { origins },
    )
  })

  it('gets a link from the frame to the same step of the whole guide', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${portal}/?bare=${embedded('kk/use-gost/')}`)
        const link = frameOf(page).locator('.embed-foot .outside-link')
        // The build had no SITE_URL; the page knows its origin.
        await frameOf(page).locator('#root[data-live]').waitFor()
        expect(await link.getAttribute('href')).toBe(`${site()}${base}kk/use-gost/`)
        await page.goto(`${portal}/?bare=${embedded('kk/not-covered/')}`)
        await frameOf(page).locator('#root[data-live]').waitFor()
        const summary = await frameOf(page).locator('.summary pre').textContent()
        expect(summary).toContain(`${site()}${base}kk/not-covered/`)
        expect(await link.getAttribute('target')).toBe('_blank')
        expect(await link.getAttribute('rel')).toContain('noopener')
      },
      { origins },
    )
  })

  it('cannot frame other pages or the 404 page', async () => {
    for (const path of [`${base}ru/`, `${base}ru/use-gost/`, `${base}embed/ru/no-such/`]) {
      await visit(
        async ({ page }) => {
          await page.goto(`${portal}/?bare=${site()}${path}`)
          expect(await frameOf(page).locator('main').count()).toBe(0)
        },
        { origins, expectComplaints: true },
      )
    }
  })
})

describe('any other site', () => {
  it.each(['ru/', 'kk/use-gost/'])('cannot frame the guide: %s', async path => {
    await visit(
      async ({ page, complaints }) => {
        const refused = page.waitForEvent('console', message =>
          message.text().includes('frame-ancestors'),
        )
        await page.goto(`${stranger}/?bare=${embedded(path)}`)
        await refused
        expect(await frameOf(page).locator('main').count()).toBe(0)
        expect(complaints.join('\n')).toContain('frame-ancestors')
        expect(await heard(page)).toEqual([])
      },
      { origins: [stranger], expectComplaints: true },
    )
  })
})

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
        await frame.locator('.embed-foot .tool').click()
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
