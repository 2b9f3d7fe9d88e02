import graph from 'content:graph'
import pageWords from 'every-language:content:interface/pages'
import printWords from 'every-language:content:interface/print'
import toolWords from 'every-language:content:interface/tools'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { backLink, inAnyLanguage, pathSoFar, startOver } from './support/by-role.ts'
import { installMeasures } from './support/in-page.ts'
import type { MeasuredWindow } from './support/in-page.ts'
import { paperReady } from './support/paper.ts'
import { answer, live, site, useBrowser, visit } from './support/visitor.ts'

/** Widths of the page inside its margins, in CSS pixels: A4, and a phone that saves as PDF. */
const papers = { A4: 688, telephone: 360 }

/** A link with the answers from the start to a step. */
const breadcrumb = (language: string, step: string, answers: string) =>
  `/${language}/${step}/#t=${graph.version}~@start~${answers}`
/** The answers of a person who gets an EDS from the first stage to the last. */
const wholeOrder = 'not-started~done~done~have-number~done~got-email'

/** The path on paper: a section with its heading. The parts of a drawing in it have a class alone. */
const printedPath = (page: Page) =>
  page.locator('section', {
    has: page.getByText(inAnyLanguage(printWords, own => own.wayHeading)),
  })

useBrowser()

describe('paper', () => {
  it('has the QR code when the browser prints by itself, without our button', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/use-rsa/`)
      await paperReady(page)
      await page.evaluate(() => {
        window.addEventListener('beforeprint', () => {
          const code = document.querySelector('[data-qr]')
          document.documentElement.setAttribute('data-code', code?.getAttribute('data-qr') ?? '')
        })
      })
      await page.pdf({ format: 'A4' })
      expect(await page.getAttribute('html', 'data-code')).toBe(`${site()}/en/use-rsa/`)
    })
  })

  it('contains the whole path with its outcome: questions, answers, actions, date, version, codes, link and QR code', async () => {
    await visit(
      async ({ page }) => {
        await page.addInitScript(() => {
          window.print = () => document.documentElement.setAttribute('data-printed', '')
        })
        await page.goto(`${site()}/ru/`)
        await live(page)
        await answer(page, 'not-user-certificate', 'key-button-visible')
        await answer(page, 'no', 'turn-off-default-key')
        await answer(page, 'appeared', 'choose-key-by-hand')
        await answer(page, 'solved', 'solved')
        await paperReady(page)
        const onScreen = [
          page.getByRole('navigation', { name: pageWords.ru.language }),
          startOver(page),
          page.getByRole('button', { name: toolWords.ru.share }),
          page.getByRole('button', { name: toolWords.ru.print }),
          page.getByRole('link', { name: pageWords.ru.skipToContent }),
          pathSoFar(page),
          backLink(page),
        ]
        for (const part of onScreen) await part.waitFor()
        await page.click('[data-print]')
        await page.waitForSelector('html[data-printed]')
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
        await page.emulateMedia({ media: 'print' })
        const text = await page.locator('body').innerText()
        const [link = ''] = text.match(/^http.*$/m) ?? []
        for (const words of [
          'Готово',
          'Что случилось? [1010]',
          'Ответ: «пайдаланушы сертификатымен қол қойылмаған»',
          'Ответ: Нет, не вижу',
          'бұрауыш',
          'Әрқашан әдепкі кілтті пайдалану',
          'Ответ: Да, появилась',
          'Код шага 1321',
          'Версия содержания',
          'Дата печати: ',
        ]) {
          expect(text).toContain(words)
        }
        expect(text).toMatch(/Дата печати: \d\d\.\d\d\.\d{4}/)
        expect(link).toMatch(
          /\/ru\/solved\/#t=[0-9a-f]+~@start~not-user-certificate~no~appeared~solved$/,
        )
        expect(await page.locator('[data-qr]').getAttribute('data-qr')).toBe(link)
        expect(await printedPath(page).locator('ol ol li').count()).toBe(4)
        expect(await printedPath(page).locator('figure').count()).toBe(2)
        for (const part of onScreen) expect(await part.isVisible()).toBe(false)
        await page.emulateMedia({ media: 'screen' })
        await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
        expect(await page.locator('[data-qr]').count()).toBe(0)
      },
      { colorScheme: 'dark' },
    )
  })

  it.each(Object.entries(papers))('clips nothing: %s', async (_, width) => {
    await visit(
      async ({ page }) => {
        await installMeasures(page)
        await page.setViewportSize({ width, height: 900 })
        for (const path of [
          '/kk/',
          '/kk/get-eds/',
          '/ru/use-gost/',
          '/en/not-covered/',
          '/kk/turn-off-default-key/',
          '/ru/no-such-file/',
          breadcrumb('kk', 'hand-over', 'not-user-certificate~no~appeared~not-solved'),
          breadcrumb('ru', 'use-rsa', 'what-is-eds~which-key~signing-in~now-signing~individual'),
          breadcrumb('kk', 'ask-nca', `employee-left~yes~how-to-get~${wholeOrder}~stuck`),
        ]) {
          await page.emulateMedia({ media: 'screen' })
          await page.goto(site() + path)
          await live(page)
          await paperReady(page)
          await page.emulateMedia({ media: 'print' })
          const faults = await page.evaluate(() => {
            window.dispatchEvent(new Event('beforeprint'))
            const { measure } = window as Window as MeasuredWindow
            return [...measure.overflowing(), ...measure.paleText(7)]
          })
          expect(faults.map(fault => `${path} ${fault}`)).toEqual([])
        }
      },
      { colorScheme: 'dark' },
    )
  })

  it('shows a drawing once that several steps share, with the mark of each', async () => {
    const answers = 'which-key~signing-in~now-signing~individual~no-such-file'
    const shown = {
      // Only the last drawing of the stages is shown, and none if the step has one itself.
      [breadcrumb('ru', 'ask-nca', `no-eds-yet~${wholeOrder}~stuck`)]: { '.stage-here': 1 },
      [breadcrumb('ru', 'install-keys', `no-eds-yet~${wholeOrder}`)]: { '.stage-here': 0 },
      // Each file to choose has its own mark; the explanation of the three files is shown once.
      [breadcrumb('ru', 'no-such-file', answers)]: {
        '.card-marked b': 2,
        '.card p > span:not(.mark-drawn)': 3,
      },
    }
    await visit(async ({ page }) => {
      for (const [path, parts] of Object.entries(shown)) {
        await page.emulateMedia({ media: 'screen' })
        await page.goto(site() + path)
        await live(page)
        await paperReady(page)
        await page.emulateMedia({ media: 'print' })
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
        for (const [part, count] of Object.entries(parts)) {
          const found = printedPath(page).locator(part).filter({ visible: true })
          expect(`${path} ${part} ${await found.count()}`).toBe(`${path} ${part} ${count}`)
        }
      }
    })
  })

  it('opens closed details, and closes them again', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/kk/use-rsa/`)
      await live(page)
      const note = page.locator('details[data-note] p').first()
      expect(await note.isVisible()).toBe(false)
      await paperReady(page)
      await page.evaluate(() => {
        const isOpen = () => document.querySelector<HTMLDetailsElement>('details[data-note]')?.open
        const seen: unknown[] = []
        Object.assign(window, { seen })
        window.addEventListener('beforeprint', () => seen.push(isOpen()))
        window.addEventListener('afterprint', () => seen.push(isOpen()))
      })
      // The browser fires events before and after printing.
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.length).toBeGreaterThan(10_000)
      expect(await page.evaluate(() => (window as Window & { seen?: unknown[] }).seen)).toEqual([
        true,
        false,
      ])
      expect(await note.isVisible()).toBe(false)
    })
  })

  it('is correct without scripts, too', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/kk/use-rsa/`)
        const switcher = page.getByRole('navigation', { name: pageWords.kk.language })
        expect(await switcher.isVisible()).toBe(true)
        await page.emulateMedia({ media: 'print' })
        const text = await page.locator('body').innerText()
        expect(text).toContain('1108')
        expect(text).toContain('RSA сертификатының файлын таңдаңыз')
        expect(await switcher.isVisible()).toBe(false)
      },
      { javaScriptEnabled: false },
    )
  })

  it('leaves out controls', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/kk/use-gost/`)
      await live(page)
      const privacy = page.getByText(pageWords.kk.privacy)
      expect(await privacy.isVisible()).toBe(true)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('[data-answer]').count()).toBeGreaterThan(1)
      expect(await page.locator('[data-answer]:visible').count()).toBe(0)
      expect(await privacy.isVisible()).toBe(false)
      await page.goto(`${site()}/kk/who-signs/`)
      expect(await page.locator('[data-answer]').first().isVisible()).toBe(true)
    })
  })
})
