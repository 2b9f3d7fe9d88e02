import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { languages } from '../../compiler/guide.ts'
import { backLink } from './support/by-role.ts'
import { attributesOf } from './support/built-pages.ts'
import { site, useBrowser, visit } from './support/visitor.ts'

type Step = {
  id: string
  code: string
  title: Record<string, string>
  answers: { id: string; next: string }[]
}
const flow: { contentVersion: string; steps: Step[] } = JSON.parse(
  readFileSync('dist/flow.json', 'utf8'),
)
const html = readFileSync('dist/eds-guide.html', 'utf8')
const address = pathToFileURL(resolve('dist/eds-guide.html')).href
const ids = attributesOf(html, 'id')

useBrowser()

describe('the whole guide in one file', () => {
  it('makes no request and runs no script', () => {
    expect(html).not.toMatch(/<script|<link|<iframe|<object|<embed|<img|<form/)
    expect(html).not.toMatch(/\ssrc=|\ssrcset=|\sstyle=|\son[a-z]+=|@import|url\(/)
    const outside = attributesOf(html, 'href').filter(href => !href.startsWith('#'))
    for (const href of outside) expect(href).toMatch(/^https:\/\//)
  })

  it('has a section for every step in every language, and each answer leads to one', () => {
    const wanted = flow.steps.flatMap(({ id }) => languages.map(language => `${language}-${id}`))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(wanted))
    const broken = attributesOf(html, 'href')
      .filter(href => href.startsWith('#'))
      .filter(href => !ids.includes(href.slice(1)))
    expect(broken).toEqual([])
  })

  it('has every answer of the flow, with its target', () => {
    const sections = new Map(
      html
        .split(/<section [^>]*\bid="/)
        .slice(1)
        .map(section => [section.slice(0, section.indexOf('"')), section]),
    )
    for (const language of languages) {
      for (const { id, answers } of flow.steps) {
        const section = sections.get(`${language}-${id}`) ?? ''
        const links = [...section.matchAll(/data-answer="([^"]+)" href="#([^"]+)"/g)]
        expect(Object.fromEntries(links.map(([, answer, target]) => [answer, target]))).toEqual(
          Object.fromEntries(answers.map(answer => [answer.id, `${language}-${answer.next}`])),
        )
      }
    }
  })

  it('shows its content version and date', () => {
    const [, date = ''] =
      /^date: (\d{4}-\d{2}-\d{2})$/m.exec(readFileSync('content/document.yaml', 'utf8')) ?? []
    const shown = date.split('-').reverse().join('.')
    expect(html.split(flow.contentVersion).length - 1).toBeGreaterThan(languages.length)
    expect(html.split(shown).length - 1).toBeGreaterThan(languages.length)
  })

  it('is downloaded as the file', async () => {
    const response = await fetch(`${site()}/eds-guide.html`)
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="eds-guide.html"',
    )
    expect(await response.text()).toBe(html)
  })
})

describe('from a disk, without network and without scripts', () => {
  const options = { javaScriptEnabled: false, offline: true, origins: ['null'] }

  it('leads from the start to an answer and back, one section at a time', async () => {
    await visit(async ({ page }) => {
      await page.goto(address)
      // The cover, which lies below the steps, is the main part of the page.
      const cover = page.getByRole('main')
      const sheets = page.locator('section[id]:visible')
      expect(await sheets.count()).toBe(0)
      await cover.locator('a[href="#ru-start"]').click()
      expect(await sheets.count()).toBe(1)
      expect(await cover.isVisible()).toBe(false)
      for (const [given, next] of [
        ['invalid-key-type', 'who-signs'],
        ['legal-entity', 'use-gost'],
        ['solved', 'solved'],
      ]) {
        await page.click(`:target a[data-answer="${given}"]`)
        expect(await sheets.getAttribute('id')).toBe(`ru-${next}`)
      }
      await page.goBack()
      expect(await sheets.getAttribute('id')).toBe('ru-use-gost')
      await page.click(':target nav a[lang="kk"]')
      expect(await sheets.getAttribute('id')).toBe('kk-use-gost')
      await backLink(page.locator(':target')).click()
      expect(await sheets.getAttribute('id')).toBe('kk-who-signs')
      await page.click(':target a[href="#top"]')
      expect(await cover.isVisible()).toBe(true)
    }, options)
  })

  it('finds a step by its code, and fits a narrow screen', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${address}#en--contents`)
        const step = flow.steps.find(({ id }) => id === 'use-rsa')
        await page.click(`:target li:has(b:text-is("${step?.code}")) a`)
        const heading = page.getByRole('heading', { level: 1 })
        expect(await heading.textContent()).toBe(step?.title['en'])
        for (const id of ['kk-start', 'ru-use-gost', 'en-not-covered']) {
          await page.goto(`${address}#${id}`)
          const width = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(width).toBeLessThanOrEqual(320)
        }
      },
      { ...options, viewport: { width: 320, height: 640 } },
    )
  })
})
