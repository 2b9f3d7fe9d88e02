import { readFileSync, readdirSync } from 'node:fs'
import graph from 'content:graph'
import { describe, expect, it } from 'vitest'
import { languages } from '../../compiler/guide.ts'
import { pagesInTemplates, withoutTemplates } from './support/built-pages.ts'
import { htmlFaults } from './support/html.ts'
import { siteFolder } from './support/site-folder.ts'

describe('the HTML', () => {
  it('is valid as built, on every page of the site', async () => {
    const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('.html'),
    )
    expect(files.length).toBeGreaterThan(languages.length * Object.keys(graph.steps).length)
    const found: string[] = []
    const shownEarly = new Map<string, string>()
    for (const file of files) {
      const html = readFileSync(`${siteFolder}/${file}`, 'utf8')
      found.push(...(await htmlFaults(withoutTemplates(html), file)))
      for (const { path, html: shown } of pagesInTemplates(html)) shownEarly.set(path, shown)
    }
    // Each step but the start is the answer of another one.
    expect(shownEarly.size).toBeGreaterThanOrEqual(
      languages.length * (Object.keys(graph.steps).length - 1),
    )
    for (const [path, html] of shownEarly)
      found.push(...(await htmlFaults(html, `template ${path}`)))
    expect(found).toEqual([])
  }, 200_000)

  it('contains nothing of the gallery, which is for developers', () => {
    const files = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    const scripts = files.filter(file => file.isFile() && /\.(?:js|css)$/.test(file.name))
    expect(files.map(({ name }) => name).filter(name => /gallery/.test(name))).toEqual([])
    for (const { parentPath, name } of scripts) {
      expect(readFileSync(`${parentPath}/${name}`, 'utf8')).not.toContain('gallery-cell')
    }
  })
})
