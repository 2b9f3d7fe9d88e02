import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import graph from 'content:graph'
import { defaultLanguage, languages } from '../../compiler/guide.ts'
import { attributesOf, builtPages, findBrokenLinks } from './support/built-pages.ts'
import { siteFolder } from './support/site-folder.ts'

type FlowFile = { steps: { id: string }[] }
const flow: FlowFile = JSON.parse(readFileSync(`${siteFolder}/flow.json`, 'utf8'))
const pages = builtPages(siteFolder)
const steps = new Map(
  flow.steps.flatMap(({ id }) =>
    languages.map(language => [
      `/${language}/${id === graph.start ? '' : `${id}/`}`,
      { id, language },
    ]),
  ),
)
const htmlOf = (path: string) => pages.find(page => `/${page.path}` === path)?.html ?? ''

/** The `<link>` elements of a kind, each as language and path. */
function alternates(html: string): Map<string, string> {
  return new Map(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, language = '', href = '']) => [language, new URL(href).pathname],
    ),
  )
}

describe('the links of the site', () => {
  it('all have a target', () => {
    const { broken, count } = findBrokenLinks(siteFolder, '/')
    console.log(`${count} links on ${pages.length} pages, ${broken.length} broken`)
    expect(count).toBeGreaterThan(10 * pages.length)
    expect(broken).toEqual([])
  })

  it('lead out of the guide to https addresses only', () => {
    const outside = new Set(
      pages
        .flatMap(({ html }) => [...html.matchAll(/<a [^>]*href="(https?:[^"]*)"/g)])
        .map(([, href = '']) => href)
        // An embedded page links to the whole guide on the same origin.
        .filter(href => !href.startsWith('http://localhost:4173/')),
    )
    for (const href of outside) expect(href).toMatch(/^https:\/\/[a-z0-9.-]+(?:\/|$)/)
  })
})

describe('a step in each language', () => {
  it.each([...steps])('names its translations, and they name it: %s', path => {
    const mine = alternates(htmlOf(path))
    expect([...mine.keys()].sort()).toEqual([...languages, 'x-default'].sort())
    const { id, language } = steps.get(path) ?? {}
    expect(mine.get(language ?? '')).toBe(path)
    for (const [other, theirs] of mine) {
      expect(alternates(htmlOf(theirs)).get(language ?? '')).toBe(path)
      const spoken = other === 'x-default' ? defaultLanguage : other
      expect(steps.get(theirs)).toEqual({ id, language: spoken })
    }
    const [canonical] = attributesOf(htmlOf(path), 'href').filter(href => /^https?:/.test(href))
    expect(new URL(canonical ?? '').pathname).toBe(path)
  })
})

describe('the sitemap', () => {
  const sitemap = readFileSync(`${siteFolder}/sitemap.xml`, 'utf8')

  it('lists exactly the steps', () => {
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, href = '']) => new URL(href).pathname,
    )
    expect(listed.sort()).toEqual([...steps.keys()].sort())
  })

  it('is named in robots.txt', () => {
    expect(readFileSync(`${siteFolder}/robots.txt`, 'utf8')).toMatch(/^Sitemap: .+\/sitemap\.xml$/m)
  })

  it('leaves out pages with noindex', () => {
    const hidden = pages.filter(({ html }) => html.includes('content="noindex"'))
    for (const { path } of hidden) expect(steps.has(`/${path}`)).toBe(false)
    for (const { path } of pages.filter(page => page.path.startsWith('embed/'))) {
      expect(hidden.some(page => page.path === path)).toBe(true)
    }
  })
})
