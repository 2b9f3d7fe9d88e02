import { describe, expect, inject, it } from 'vitest'
import { givenAnswers, languageLink } from '../support/by-role.ts'
import { findBrokenLinks } from '../support/built-pages.ts'
import { ask, textOf } from '../support/raw-request.ts'
import { answer, live, site, useBrowser, visit } from '../support/visitor.ts'
import { installed } from '../support/worker.ts'

const { base, folders } = inject('elsewhere')
const at = (path: string) => `${site()}${base}${path}`

useBrowser({ withWorker: true })

describe('a site below a path', () => {
  it('has no link out of it or to a missing page', () => {
    const { broken, count } = findBrokenLinks(folders[0] ?? '', base)
    console.log(`links below ${base}: ${count}`)
    expect(count).toBeGreaterThan(1000)
    expect(broken).toEqual([])
  })

  it('is served below its path only, and redirects a missing slash', async () => {
    expect((await ask(site(), `${base}kk/`)).status).toBe(200)
    for (const path of ['', 'kk', 'ru/use-gost']) {
      const bare = `${base}${path}`.replace(/\/$/, '')
      const { status, headers } = await ask(site(), bare)
      expect([status, headers.get('location')]).toEqual([301, `${bare}/`])
    }
    for (const path of ['/', '/kk/', '/help/', '/help/edsx/', `${base}ru/no-such/`]) {
      const refused = await ask(site(), path)
      expect(refused.status).toBe(404)
      expect(textOf(refused)).toContain('data-page="not-found"')
      expect(refused.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    }
    expect(textOf(await ask(site(), `${base}ru/no-such/`))).toContain('<html lang="ru">')
  })

  it('caches its files for a year and its pages not at all', async () => {
    const page = textOf(await ask(site(), `${base}kk/`))
    const [, script] = /src="([^"]+\.js)"/.exec(page) ?? []
    expect(script).toMatch(new RegExp(`^${base}assets/`))
    const { headers } = await ask(site(), script ?? '')
    expect(headers.get('cache-control')).toContain('immutable')
    expect((await ask(site(), `${base}kk/`)).headers.get('cache-control')).toBe('no-cache')
  })

  it('can be walked, left and continued like any other', async () => {
    await visit(async ({ page }) => {
      await page.goto(at('ru/'))
      await live(page)
      await answer(page, 'which-key', 'what-for')
      await answer(page, 'signing', 'who-signs')
      await answer(page, 'legal-entity', 'use-gost')
      expect(page.url()).toBe(at('ru/use-gost/'))
      await page.goBack()
      await page.waitForSelector('main[data-step="who-signs"]')
      await page.reload()
      await live(page)
      expect(page.url()).toBe(at('ru/who-signs/'))
      await expect.poll(() => givenAnswers(page).count()).toBe(2)
      await languageLink(page, 'kk').click()
      await page.waitForURL(at('kk/who-signs/'))
    })
  })

  it('works offline in every language, with its 404 page, after one visit', async () => {
    await visit(
      async ({ page, context }) => {
        await page.goto(at('kk/'))
        await installed(page)
        await context.setOffline(true)
        for (const [path, step] of [
          ['ru/use-gost/?from=qr', 'use-gost'],
          ['en/', 'start'],
          ['kk/solved/', 'solved'],
        ]) {
          const response = await page.goto(at(path ?? ''))
          expect([response?.status(), response?.fromServiceWorker()]).toEqual([200, true])
          expect(await page.getAttribute('main', 'data-step')).toBe(step)
        }
        await live(page)
        await page.goto(at('ru/who-signs/'))
        await live(page)
        await answer(page, 'individual', 'use-rsa')
        const unknown = await page.goto(at('ru/no-such/'))
        expect(unknown?.status()).toBe(404)
        expect(await page.getAttribute('html', 'lang')).toBe('ru')
        await context.setOffline(false)
      },
      { expectComplaints: true },
    )
  })

  it('suggests the step that an unknown address meant', async () => {
    await visit(
      async ({ page }) => {
        const response = await page.goto(at('en/use-gots/'))
        expect(response?.status()).toBe(404)
        await page.click('[data-meant="use-gost"]')
        await page.waitForURL(at('en/use-gost/'))
      },
      { expectComplaints: true },
    )
  })
})
