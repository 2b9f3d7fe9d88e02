import embedWords from 'every-language:content:interface/embed'
import { describe, expect, inject, it } from 'vitest'
import { backLink, startOver, summary } from '../support/by-role.ts'
import { answer, atHandsPace, site, useBrowser, visit } from '../support/visitor.ts'
import { embedded, frameOf, heard, hears } from './framed.ts'

const { base, portal, stranger } = inject('elsewhere')

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
        await backLink(frame).click()
        await frame.locator('main[data-step="what-for"]').waitFor()
        // The history of the page includes the frame's entries.
        await page.evaluate(() => history.back())
        await frame.locator('main[data-step="start"]').waitFor()
        await answer(frame, 'which-key', 'what-for')
        await atHandsPace(page)
        await startOver(frame).click()
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
        const link = frameOf(page).getByRole('link', { name: embedWords.kk.openWhole })
        // The build had no SITE_URL; the page knows its origin.
        await frameOf(page).locator('#root[data-live]').waitFor()
        expect(await link.getAttribute('href')).toBe(`${site()}${base}kk/use-gost/`)
        await page.goto(`${portal}/?bare=${embedded('kk/not-covered/')}`)
        await frameOf(page).locator('#root[data-live]').waitFor()
        const text = await summary(frameOf(page)).locator('pre').textContent()
        expect(text).toContain(`${site()}${base}kk/not-covered/`)
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
