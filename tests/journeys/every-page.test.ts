import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import graph from 'content:graph'
import texts from 'every-language:content:text'
import { JSDOM } from 'jsdom'
import { languages } from '../../compiler/guide.ts'
import type { Rich } from '../../machines/content.ts'
import { withoutTemplates } from './support/built-pages.ts'
import { siteFolder } from './support/site-folder.ts'
import { isThorough } from './support/thorough.ts'
import { live, site, useBrowser, visit } from './support/visitor.ts'

const plain = (rich: Rich) =>
  rich.map(piece => (typeof piece === 'string' ? piece : piece.text)).join('')

/** Translations of on-screen words, and visually hidden text. */
const addedWords = '.on-screen-means, .on-screen-own, .visually-hidden'

/** A page as served, without its style, which takes longest to parse. */
function parsed(html: string): Document {
  return new JSDOM(html.replace(/<style>.*?<\/style>/s, '')).window.document
}

/** The text of a raw HTML element, without those additions. */
function rawWords(element: Element | null | undefined): string | undefined {
  for (const added of element?.querySelectorAll(addedWords) ?? []) added.remove()
  return element?.textContent.replace(/ +/g, ' ').trim()
}

useBrowser()

describe('the HTML of every page, before any script', () => {
  it.each(languages)('holds the title, every answer and the version of the words: %s', language => {
    const titles = new Set<string>()
    for (const [step, { answers, kind }] of Object.entries(graph.steps)) {
      const path = step === graph.start ? `${language}/` : `${language}/${step}/`
      const document = parsed(readFileSync(`${siteFolder}/${path}index.html`, 'utf8'))
      const text = texts[language].steps[step]
      if (text === undefined) throw new Error(`There are no words for ${path}.`)
      const headings = [...document.querySelectorAll('h1')].map(rawWords)
      expect(headings).toEqual([plain(text.title)])
      const labels = text.answers.map(({ id, label }) => [id, plain(label)])
      const shown = [...document.querySelectorAll('main a[data-answer]')].map(link => [
        link.getAttribute('data-answer'),
        rawWords(link.querySelector(':scope > span')),
      ])
      const main = document.querySelector('main')
      expect([document.documentElement.lang, main?.dataset['step'], main?.dataset['kind']]).toEqual(
        [language, step, kind],
      )
      expect(document.title).not.toBe('')
      titles.add(document.title)
      // Secondary answers are last on the page.
      expect([path, Object.fromEntries(shown)]).toEqual([path, Object.fromEntries(labels)])
      expect(shown).toHaveLength(answers.length)
      const foot = document.querySelector('footer')?.textContent
      expect(foot).toContain(graph.contentVersion)
    }
    expect(titles.size).toBe(Object.keys(graph.steps).length)
  })
})

/** The long tests, and those on nginx, also open each page here; in the others every-step.test.ts does, and fails at a mismatch. */
const openedHere = isThorough ? languages : []

describe('every page of the built site', () => {
  it.each(openedHere)(
    'is complete before scripts and taken over without a mismatch: %s',
    async language => {
      await visit(async ({ page }) => {
        const titles = new Set<string>()
        for (const [step, { kind }] of Object.entries(graph.steps)) {
          const path = step === graph.start ? `/${language}/` : `/${language}/${step}/`
          const raw = readFileSync(`${siteFolder}${path}index.html`, 'utf8')
          expect(withoutTemplates(raw).match(/<h1[ >]/g)).toHaveLength(1)
          const response = await page.goto(site() + path)
          expect(response?.status()).toBe(200)
          await live(page)
          expect(await page.getAttribute('html', 'lang')).toBe(language)
          expect(await page.getAttribute('main', 'data-step')).toBe(step)
          expect(await page.getAttribute('main', 'data-kind')).toBe(kind)
          titles.add(await page.title())
        }
        expect(titles.size).toBe(Object.keys(graph.steps).length)
      })
    },
  )

  it('of a step code names the step in every language', async () => {
    for (const [step, { code }] of Object.entries(graph.steps)) {
      const response = await fetch(`${site()}/c/${code}/`)
      const document = parsed(await response.text())
      const hrefs = [...document.querySelectorAll('main a')].map(link => link.getAttribute('href'))
      expect(hrefs).toEqual(
        languages.map(language =>
          step === graph.start ? `/${language}/` : `/${language}/${step}/`,
        ),
      )
    }
  })
})
