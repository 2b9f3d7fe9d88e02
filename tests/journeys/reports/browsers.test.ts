import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { summary } from '../support/by-role.ts'
import { waitForDeferredUi } from '../support/kept.ts'
import { answer, live, site, useBrowser, visit } from '../support/visitor.ts'

// Bugs that other products had in browsers, in-app browsers and with extensions: docs/real-reports.md.
useBrowser()

describe('an address with a query', () => {
  it('B04: leads where it would without, on every surface', async () => {
    const paths = [
      '/',
      '/kk/',
      '/ru/use-gost/',
      '/ru/use-gost',
      '/c/1093/',
      '/en/map/',
      '/ru/agent/',
    ]
    await visit(async ({ page }) => {
      for (const path of paths) {
        for (const query of [
          '?fbclid=IwAR0x',
          '?utm_source=a&utm_medium=b',
          '?',
          '?gclid=%F0%9F',
        ]) {
          const response = await page.goto(site() + path + query, { waitUntil: 'commit' })
          expect([path, query, response?.status()]).toEqual([path, query, 200])
        }
      }
    })
  })
})

describe('a page before its scripts have come', () => {
  it('C14: keeps what a person unfolds, and follows an answer that is clicked', async () => {
    await visit(async ({ page }) => {
      let release: (() => void) | undefined
      const held = new Promise<void>(done => {
        release = done
      })
      await page.route('**/assets/*.js', async route => {
        await held
        await route.continue()
      })
      await page.goto(`${site()}/ru/forgot-eds-password/`, { waitUntil: 'commit' })
      const summaries = page.locator('details summary')
      const [first] = await summaries.all()
      await first?.click()
      release?.()
      await live(page)
      await waitForDeferredUi(page)
      if (first !== undefined) expect(await page.locator('details[open]').count()).toBe(1)
      await page.unroute('**/assets/*.js')
      await page.route('**/assets/*.js', () => undefined)
      await page.goto(`${site()}/ru/`, { waitUntil: 'commit' })
      await page.click('[data-answer="forgot-password"]')
      await page.locator('main[data-step="which-password"]').waitFor()
      expect(new URL(page.url()).pathname).toBe('/ru/which-password/')
    })
  })

  it('B19: works although an extension has changed it', async () => {
    await visit(
      async ({ page }) => {
        await page.addInitScript(() => {
          document.addEventListener('DOMContentLoaded', () => {
            document.documentElement.setAttribute('data-darkreader-mode', 'dynamic')
            document.body.setAttribute('cz-shortcut-listen', 'true')
            const foreign = document.createElement('grammarly-desktop-integration')
            document.querySelector('#root')?.prepend(foreign)
            for (const label of document.querySelectorAll('[data-answer] > span')) {
              const word = document.createElement('mark')
              word.textContent = label.textContent
              label.replaceChildren(word)
            }
          })
        })
        await page.goto(`${site()}/ru/`)
        await live(page)
        await answer(page, 'forgot-password', 'which-password')
        await answer(page, 'eds', 'forgot-eds-password')
        await page.goBack()
        await page.locator('main[data-step="which-password"]').waitFor()
      },
      { expectComplaints: true },
    )
  })
})

describe('a browser inside an app', () => {
  it('B20, C12: goes on without worker, clipboard, sharing, storage and printing', async () => {
    await visit(
      async ({ page }) => {
        await page.addInitScript(() => {
          for (const name of ['serviceWorker', 'clipboard', 'share', 'storage', 'locks'])
            Object.defineProperty(navigator, name, { value: undefined })
          for (const name of [
            'localStorage',
            'sessionStorage',
            'open',
            'print',
            'BroadcastChannel',
            'requestIdleCallback',
          ])
            Object.defineProperty(window, name, { value: undefined })
        })
        await page.goto(`${site()}/ru/`)
        await live(page)
        await answer(page, 'not-user-certificate', 'key-button-visible')
        await answer(page, 'none-of-these', 'not-covered')
        await summary(page).getByRole('button').click()
        // Text that cannot be copied is shown for copying by hand.
        const text = await summary(page).getByRole('textbox').inputValue()
        expect(text.length).toBeGreaterThan(50)
        await page.goBack()
        await page.locator('main[data-step="key-button-visible"]').waitFor()
      },
      { expectComplaints: true },
    )
  })
})

describe('the built scripts', () => {
  it('B28: hold no regular expression that an older Safari cannot read', () => {
    const files = readdirSync('dist/assets').filter(name => name.endsWith('.js'))
    for (const name of [...files.map(file => `assets/${file}`), 'sw.js']) {
      const text = readFileSync(`dist/${name}`, 'utf8')
      expect([name, text.match(/\(\?<[=!]/)]).toEqual([name, null])
      expect([name, text.match(/\/[dgimsuy]*v[dgimsuy]*[,;.)\]]/)?.[0].length ?? 0]).toEqual([
        name,
        0,
      ])
    }
  })
})
