import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import graph from 'content:graph'
import help from 'every-language:content:help'
import {
  backLink,
  glossaryTerms,
  languageLink,
  readAloudButton,
  tooltip,
} from './support/by-role.ts'
import { languages } from '../../compiler/guide.ts'
import { texts } from '../support/texts.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { answer, follow, live, site, useBrowser, visit } from './support/visitor.ts'

const steps = Object.keys(graph.steps)
const rawPage = (language: string, step: string) =>
  readFileSync(`dist/${language}/${step === graph.start ? '' : `${step}/`}index.html`, 'utf8')

/** A step for each drawing. */
const oneStepADrawing = [
  'choose-certificate-again',
  'turn-off-default-key',
  'choose-key-by-hand',
  'use-rsa',
  'storage-password',
  'registration-centre',
]

useBrowser()

describe('pictures and terms, before any script', () => {
  it.each(languages)('stand in the page: %s', language => {
    const drawn = steps.filter(step => rawPage(language, step).includes('<figure'))
    expect(drawn.length).toBeGreaterThanOrEqual(13)
    for (const step of drawn) {
      const html = rawPage(language, step)
      const { pictures, drawings, words } = help[language]
      const { drawing = '' } = pictures[texts[language].steps[step]?.picture ?? ''] ?? {}
      const isOfScreen = drawings[drawing]?.ofScreen === true
      expect(html.includes(`<figcaption>${words.sketch}</figcaption>`)).toBe(isOfScreen)
      // After the instructions, before the answers.
      const first = html.search(/<ol>|data-answer=/)
      expect(html.indexOf('<figure')).toBeGreaterThan(first)
    }
  })

  it.each(languages)('are linked, each term to its meaning on the same page: %s', language => {
    for (const step of steps) {
      const html = rawPage(language, step)
      const links = [...html.matchAll(/href="#(term-[^"]*)"/g)].map(([, id]) => id)
      const lost = links.filter(id => !html.includes(`id="${id}"`))
      expect({ step, lost }).toEqual({ step, lost: [] })
    }
  })

  it('lead to the meaning and back', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/en/use-gost/`)
        const target = page.locator('#term-legal-entity')
        await page.getByText(help.en.words.whyHeading, { exact: true }).click()
        await page.click('a[href="#term-legal-entity"]')
        expect(await target.evaluate(place => place.matches(':target'))).toBe(true)
        await page.goBack()
        expect(await page.getAttribute('main', 'data-step')).toBe('use-gost')
      },
      { javaScriptEnabled: false },
    )
  })

  it.each(languages)('fit the narrowest phone, and letters twice as large: %s', async language => {
    await visit(
      async ({ page }) => {
        for (const step of oneStepADrawing) {
          await page.goto(`${site()}/${language}/${step}/`)
          const excess = await page.evaluate(() => {
            const figure = document.querySelector('figure')
            const tooWide = document.documentElement.scrollWidth - innerWidth
            document.documentElement.style.fontSize = '200%'
            return [tooWide, (figure?.scrollWidth ?? 0) - (figure?.clientWidth ?? 0)]
          })
          expect({ step, excess }).toEqual({ step, excess: [0, 0] })
        }
      },
      { viewport: { width: 320, height: 640 }, javaScriptEnabled: false },
    )
  })
})

describe('pictures and terms, after hydration', () => {
  it('are hydrated without a change, when their texts have loaded', async () => {
    await visit(async ({ page }) => {
      const came = page.waitForResponse(/\/assets\/help-widget-/)
      await page.goto(`${site()}/ru/use-gost/`)
      await live(page)
      await page.evaluate(() => document.querySelector('figure')?.setAttribute('data-first', ''))
      await (await came).finished()
      await glossaryTerms(page).first().click()
      await page.waitForSelector(tooltip)
      expect(await page.locator('figure[data-first]').count()).toBe(1)
      expect(await page.locator('figure').count()).toBe(1)
    })
  })

  it('explain a term under its line, within the window, without a layout shift', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/kk/use-gost/`)
        await live(page)
        await waitForDeferredUi(page)
        await page.waitForSelector('main details:has(input)')
        await page.getByText(help.kk.words.whyHeading, { exact: true }).click()
        const height = () => page.evaluate(() => document.documentElement.scrollHeight)
        const before = await height()
        const entries = await page.evaluate(() => history.length)
        for (const term of await glossaryTerms(page).all()) {
          await term.click()
          const tip = page.locator(tooltip)
          const box = await tip.boundingBox()
          const own = await term.evaluate(link => [...link.getClientRects()].at(-1)?.bottom ?? 0)
          expect(box?.x).toBeGreaterThanOrEqual(0)
          expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320)
          expect(box?.y).toBeGreaterThanOrEqual(own - 1)
          expect(await height()).toBe(before)
          await page.keyboard.press('Escape')
          await tip.waitFor({ state: 'detached' })
        }
        expect(await page.evaluate(() => history.length)).toBe(entries)
        expect(new URL(page.url()).hash).toBe('')
      },
      { viewport: { width: 320, height: 700 } },
    )
  })

  it('follow a change of step and of language', async () => {
    await visit(async ({ page }) => {
      const came = page.waitForResponse(/\/assets\/help-widget-/)
      await page.goto(`${site()}/kk/which-password/`)
      await (await came).finished()
      await answer(page, 'storage', 'storage-password')
      await page.waitForSelector('figure')
      await languageLink(page, 'en').click()
      await page.waitForSelector('html[lang="en"]')
      // The picture changes with the page, not after it.
      const said = await page.locator('figure [role="img"]').getAttribute('aria-label')
      expect(said).toContain(help.en.drawings['two-passwords']?.alt[0])
      await follow(backLink(page))
      await page.waitForSelector('main[data-step="which-password"]')
      await page.getByRole('heading', { name: help.en.words.termsHeading }).waitFor()
    })
  })

  it('stay prerendered when their texts cannot be fetched', async () => {
    await visit(
      async ({ page, complaints }) => {
        await page.route(/\/assets\/help-widget-/, route => route.abort())
        const failed = page.waitForEvent('requestfailed')
        await page.goto(`${site()}/en/storage-password/`)
        await failed
        await glossaryTerms(page).first().click()
        expect(await page.locator('figure').count()).toBe(1)
        await answer(page, 'not-solved', 'hand-over')
        expect(complaints.filter(text => text.startsWith('page error'))).toEqual([])
      },
      { expectComplaints: true },
    )
  })
})

/** Simulates a device with a Russian voice; a headless browser has none. */
function addVoice() {
  const spoken: string[] = []
  const voice = { lang: 'ru-RU', localService: true, name: 'test', default: true, voiceURI: 'test' }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    speak: (utterance: { text: string }) => spoken.push(utterance.text),
    cancel: () => spoken.push('(silence)'),
  })
  class Utterance extends EventTarget {
    text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken })
}

describe('the read-aloud button', () => {
  it('is offered when there is a voice, without a layout shift; reads the step and stops on the next', async () => {
    await visit(
      async ({ page }) => {
        await page.addInitScript(addVoice)
        await page.goto(`${site()}/ru/which-password/`)
        const place = () => page.locator('h1').boundingBox()
        const before = await place()
        await readAloudButton(page).click()
        expect(await place()).toEqual(before)
        const spoken = () =>
          page.evaluate(() => [...((window as Window & { spoken?: string[] }).spoken ?? [])])
        expect(await spoken()).toContain(await page.innerText('h1'))
        await answer(page, 'storage', 'storage-password')
        await readAloudButton(page).waitFor()
        expect((await spoken()).at(-1)).toBe('(silence)')
      },
      { viewport: { width: 320, height: 640 } },
    )
  })

  it('is absent in a language without a voice', async () => {
    await visit(async ({ page }) => {
      await page.addInitScript(addVoice)
      const came = page.waitForResponse(/\/assets\/help-widget-/)
      await page.goto(`${site()}/kk/use-gost/`)
      await (await came).finished()
      await glossaryTerms(page).first().click()
      await page.waitForSelector(tooltip)
      expect(await readAloudButton(page).count()).toBe(0)
    })
  })
})
