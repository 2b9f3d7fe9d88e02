import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { defaultLanguage } from '../../compiler/guide.ts'
import { siteFolder } from './support/site-folder.ts'
import { useBrowser, visit } from './support/visitor.ts'

useBrowser()

/** Where a browser on a slow line or machine may paint what it has parsed so far. */
const ends = ['<main', '</main>', '<div class="rail"', '<div class="after"', '<footer']
const columns = '.site-header-inner, .page, main, h1'

/** Left edge and width of each column on a page whose source ends early. */
async function columnsOf(page: Page, source: string): Promise<Record<string, string>> {
  await page.setContent(source)
  return page.evaluate(selectors => {
    const found = selectors.split(', ').flatMap(selector => {
      const box = document.querySelector(selector)?.getBoundingClientRect()
      return box === undefined ? [] : [[selector, `${box.x} + ${box.width}`] as const]
    })
    return Object.fromEntries(found)
  }, columns)
}

describe('a page that is painted while it is parsed', () => {
  it.each(['', 'use-gost/', 'map/', 'agent/', 'proof/'])(
    'has its columns in their places: %s',
    async path => {
      const file = `${siteFolder}/${defaultLanguage}/${path}index.html`
      // The page as it is before scripts.
      const whole = readFileSync(file, 'utf8').replaceAll(/<script\b.*?<\/script>/gs, '')
      for (const width of [360, 1280]) {
        await visit(
          async ({ page }) => {
            const expected = await columnsOf(page, whole)
            for (const end of ends.filter(one => whole.includes(one))) {
              const partial = await columnsOf(page, whole.slice(0, whole.indexOf(end)))
              expect({ end, width, ...expected }).toMatchObject({ end, width, ...partial })
            }
          },
          { viewport: { width, height: 800 } },
        )
      }
    },
  )
})
