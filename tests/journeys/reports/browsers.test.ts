import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../compiler/guide.ts'
import { waitForDeferredUi } from '../support/kept.ts'
import { answer, live, site, stepOn, useBrowser, visit } from '../support/visitor.ts'

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
            for (const label of document.querySelectorAll('.answer-label')) {
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
        await page.locator('.summary button').first().click()
        // Text that cannot be copied is shown for copying by hand.
        const text = await page.locator('.summary textarea').inputValue()
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

describe('someone who looks and listens otherwise', () => {
  it('B13: hears every visible word of a control in its name', async () => {
    await visit(async ({ page }) => {
      for (const language of languages) {
        for (const path of [
          '',
          'use-gost/',
          'forgot-eds-password/',
          'not-covered/',
          'hand-over/',
          'map/',
        ]) {
          await page.goto(`${site()}/${language}/${path}`)
          await live(page)
          const apart = await page.evaluate(() => {
            const clean = (text: string) =>
              text
                .toLowerCase()
                .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
                .trim()
            return [...document.querySelectorAll('[aria-label]')].flatMap(element => {
              const seen = clean(element instanceof HTMLElement ? element.innerText : '')
              const name = clean(element.getAttribute('aria-label') ?? '')
              const isControl = element.matches('a, button, summary, input, [role="button"]')
              return !isControl || name.includes(seen) ? [] : [`${seen} / ${name}`]
            })
          })
          expect([language, path, apart]).toEqual([language, path, []])
        }
      }
    })
  })

  it('B21: types in letters so large that a telephone does not zoom in', async () => {
    await visit(async ({ page }) => {
      for (const path of ['/ru/', '/ru/no-such-file/', '/ru/agent/']) {
        await page.goto(site() + path)
        await live(page)
        await page.locator('input, textarea').first().waitFor({ state: 'attached' })
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('input:not([type="file"]), textarea, select')]
            .map(field => Number.parseFloat(getComputedStyle(field).fontSize))
            .filter(size => size < 16),
        )
        expect([path, small]).toEqual([path, []])
      }
    })
  })

  it('C15: comes to the content by the skip link, and reads on from there', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/ru/use-gost/`)
      await live(page)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null))
        .toBe(true)
      expect(await stepOn(page)).toBe('use-gost')
    })
  })

  it('C16: prints dark words on white from a dark screen', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/ru/use-gost/`)
        await live(page)
        await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
        const inks = await page.evaluate(() =>
          ['h1', 'main p', 'main li', '.answer-label'].flatMap(selector =>
            [...document.querySelectorAll(selector)].map(
              element => getComputedStyle(element).color,
            ),
          ),
        )
        for (const ink of inks) {
          const [red = 255, green = 255, blue = 255] = (ink.match(/[\d.]+/g) ?? []).map(Number)
          expect([ink, Math.max(red, green, blue) < 128]).toEqual([ink, true])
        }
        const grounds = await page.evaluate(() =>
          ['html', 'body', 'main'].map(one => {
            const element = document.querySelector(one)
            return element === null ? '' : getComputedStyle(element).backgroundColor
          }),
        )
        for (const ground of grounds)
          expect(ground).toMatch(/^rgba\(0, 0, 0, 0\)$|^rgb\(255, 255, 255\)$/)
      },
      { colorScheme: 'dark' },
    )
  })

  it('B15: finds the options still there after the field has lost the focus', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/ru/`)
      await waitForDeferredUi(page)
      const field = page.getByRole('combobox').first()
      await field.fill('забыл пароль')
      const option = page.getByRole('option').first()
      await option.waitFor()
      await field.evaluate(element => element.blur())
      expect(await option.isVisible()).toBe(true)
      // Screen readers on phones click without a mouse.
      await option.dispatchEvent('click')
      await page.locator('main:not([data-step="start"])').waitFor()
    })
  })
})
