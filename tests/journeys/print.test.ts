import graph from 'content:graph'
import { describe, expect, it } from 'vitest'
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

useBrowser()

describe('paper', () => {
  it('has the QR code when the browser prints by itself, without our button', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/use-rsa/`)
      await paperReady(page)
      await page.evaluate(() => {
        window.addEventListener('beforeprint', () => {
          const code = document.querySelector('.print-sheet .qr')
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
        await page.click('[data-print]')
        await page.waitForSelector('html[data-printed]')
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
        await page.emulateMedia({ media: 'print' })
        const text = await page.locator('body').innerText()
        const link = await page.locator('.print-address').innerText()
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
        expect(await page.locator('.print-sheet .qr').getAttribute('data-qr')).toBe(link)
        expect(await page.locator('.print-actions li').count()).toBe(4)
        expect(await page.locator('.print-way .picture').count()).toBe(2)
        for (const hidden of ['.languages', '.tools', '.trail', '.back-link', '.skip-link']) {
          expect(await page.locator(hidden).first().isVisible()).toBe(false)
        }
        await page.emulateMedia({ media: 'screen' })
        await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
        expect(await page.locator('.print-sheet').count()).toBe(0)
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
          const found = page.locator(`.print-way ${part}`).filter({ visible: true })
          expect(`${path} ${part} ${await found.count()}`).toBe(`${path} ${part} ${count}`)
        }
      }
    })
  })

  it('opens closed details, and closes them again', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/kk/use-rsa/`)
      await live(page)
      const note = page.locator('details.outside-note p').first()
      expect(await note.isVisible()).toBe(false)
      await paperReady(page)
      await page.evaluate(() => {
        const isOpen = () =>
          document.querySelector<HTMLDetailsElement>('details.outside-note')?.open
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
        await page.emulateMedia({ media: 'print' })
        const text = await page.locator('body').innerText()
        expect(text).toContain('1108')
        expect(text).toContain('RSA сертификатының файлын таңдаңыз')
        expect(await page.locator('.languages').isVisible()).toBe(false)
      },
      { javaScriptEnabled: false },
    )
  })

  it('leaves out controls', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/kk/use-gost/`)
      await live(page)
      await page.emulateMedia({ media: 'print' })
      for (const part of ['.asks', '.further-ways', '.site-footer p >> nth=0']) {
        expect(await page.locator(part).isVisible()).toBe(false)
      }
      await page.goto(`${site()}/kk/who-signs/`)
      expect(await page.locator('.asks').isVisible()).toBe(true)
    })
  })
})
