import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { live, site, useBrowser, visit } from './support/visitor.ts'

const html = ['<img src=x onerror=window.__xss=1>', '<script>window.__xss=1</script>']
const hostile = [
  ...html,
  'javascript:window.__xss=1',
  'java\nscript:window.__xss=1',
  'data:text/html,<script>window.__xss=1</script>',
  '{{constructor.constructor("window.__xss=1")()}}',
  '</title><script>window.__xss=1</script>',
  '"><svg onload=window.__xss=1>',
  '\u202Egnp.exe',
  '//evil.example',
  '__proto__',
  '%E0%A4%A',
]

async function expectNoHarm(page: Page) {
  expect(new URL(page.url()).origin).toBe(site())
  expect(await page.evaluate(() => Reflect.get(window, '__xss'))).toBeUndefined()
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined()
}

/** Whether a log entry is expected: every status other than 200, and a blocked worker. */
function isOurs(complaint: string): boolean {
  return !/Failed to load resource|Service Worker registration blocked/.test(complaint)
}

useBrowser()

describe('a hostile address', () => {
  /** The expected status, and the language of the page. */
  const table: [what: string, path: string, status: number[], language: string][] = [
    ['an unknown step', '/kk/no-such/', [404], 'kk'],
    ['capital letters', '/KK/use-gost/', [404], 'kk'],
    ['no slash', '/ru/use-gost', [200], 'ru'],
    ['two slashes', '/ru//use-gost/', [404], 'ru'],
    ['a broken percent sign', '/ru/%E0%A4%A/', [400, 404], ''],
    ['a zero byte', '/kk/%00/', [400, 404], ''],
    ['packed dots', '/kk/..%2f..%2fru/', [400, 404], ''],
    ['a prototype', '/en/__proto__/', [404], 'en'],
    ['a constructor', '/en/constructor/', [404], 'en'],
    ['a script', `/ru/${html[1]}/`, [404], 'ru'],
    ['another host by slashes', '//evil.example/kk/', [404], 'kk'],
    ['another host by a backslash', '/\\evil.example/', [404], 'kk'],
    ['a script in the query', '/kk/?lang=javascript:alert(1)', [200], 'kk'],
    ['10 kB of a trail', `/ru/use-gost/#t=${'a~'.repeat(5000)}`, [200], 'ru'],
    ['8 kB of a query', `/kk/?q=${'a'.repeat(8192)}`, [414, 400], ''],
  ]

  it('shows a page with a link to the start', async () => {
    await visit(
      async ({ page, complaints }) => {
        for (const [what, path, status, language] of table) {
          const response = await page.goto(`${site()}${path}`)
          expect([what, status.includes(response?.status() ?? 0)]).toEqual([what, true])
          await live(page)
          await expectNoHarm(page)
          expect(await page.locator('h1').count()).toBe(1)
          expect(await page.locator('main a[href^="/"]').count()).toBeGreaterThan(0)
          const lang = (await page.getAttribute('html', 'lang')) ?? ''
          expect([what, language === '' || lang === language]).toEqual([what, true])
        }
        expect(complaints.filter(isOurs)).toEqual([])
      },
      // Without the service worker, so that the host responds.
      { expectComplaints: true },
    )
  })

  it('shows hostile texts as text, wherever they are in the address', async () => {
    await visit(
      async ({ page, complaints }) => {
        const all = encodeURIComponent(hostile.join(' '))
        const paths = hostile
          .map(encodeURIComponent)
          .map(text => `/kk/${text}/?q=${text}#t=${text}`)
        for (const path of [...paths, `/en/use-gost/?q=${all}&from=${all}#t=${all}`]) {
          await page.goto(`${site()}${path}`)
          await live(page)
          await expectNoHarm(page)
        }
        expect(complaints.filter(isOurs)).toEqual([])
      },
      { expectComplaints: true },
    )
  })

  it('in the history state opens the step without answers', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/ru/use-gost/`)
      await live(page)
      for (const state of [
        JSON.parse('{"app":"eds-guide","__proto__":{"polluted":1},"trail":"x~@__proto__"}'),
        { app: 'eds-guide', trail: 5, before: { length: 1e9 }, former: { trail: [], visit: -1 } },
        { app: 'eds-guide', trail: `v~@start~${'no~'.repeat(2000)}` },
      ]) {
        await page.evaluate(bad => history.replaceState(bad, ''), state)
        await page.reload()
        await live(page)
        await expectNoHarm(page)
        expect(await page.getAttribute('main', 'data-step')).toBe('use-gost')
      }
    })
  })
})
