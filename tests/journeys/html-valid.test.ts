import { readFileSync, readdirSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import type { ConfigData } from 'html-validate'
import { describe, expect, it } from 'vitest'
import graph from 'content:graph'
import { languages } from '../../content/types.ts'
import { hurry, settled } from './support/settled.ts'
import { site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

const config: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // React writes void elements as `<meta/>`, which HTML allows.
    'void-style': 'off',
    // A combobox with a list box (the finder) has no native element that holds titles and reasons.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
}
const validator = new HtmlValidate(config)

/** The one file holds every step, but shows one at a time: a landmark has no other beside it. */
const oneAtATime = new HtmlValidate({
  ...config,
  rules: { ...config.rules, 'unique-landmark': 'off' },
})

async function faults(html: string, where: string): Promise<string[]> {
  const { results } = await (where === 'eds-guide.html' ? oneAtATime : validator).validateString(
    html,
  )
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, selector }) =>
        `${where}:${line} ${ruleId}: ${message} (${selector})`,
    ),
  )
}

describe('the HTML', () => {
  it('is valid as it is written, on every page of the site', async () => {
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('.html'),
    )
    expect(files.length).toBeGreaterThan(100)
    const found: string[] = []
    for (const file of files)
      found.push(...(await faults(readFileSync(`dist/${file}`, 'utf8'), file)))
    expect(found).toEqual([])
  }, 200_000)

  it('holds nothing of the gallery, which is for developers', () => {
    const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    const scripts = files.filter(file => file.isFile() && /\.(?:js|css)$/.test(file.name))
    expect(files.map(({ name }) => name).filter(name => /gallery/.test(name))).toEqual([])
    for (const { parentPath, name } of scripts) {
      expect(readFileSync(`${parentPath}/${name}`, 'utf8')).not.toContain('gallery-cell')
    }
  })

  it.concurrent.each(languages)(
    'is valid when scripts have taken over, on every step: %s',
    async language => {
      await visit(async ({ page }) => {
        await hurry(page)
        const found: string[] = []
        for (const step of Object.keys(graph.steps)) {
          const path = `/${language}/${step === graph.start ? '' : `${step}/`}`
          await page.goto(site() + path)
          await settled(page)
          found.push(...(await faults(await page.content(), path)))
        }
        expect(found).toEqual([])
      })
    },
    200_000,
  )
})
