import graph from 'content:graph'
import consoleWords from 'every-language:content:interface/console'
import { describe, expect, it } from 'vitest'
import { site, useBrowser, visit } from '../support/visitor.ts'

useBrowser()

const endings = ['not-covered', 'solved', 'hand-over'].map(step => graph.steps[step]?.code ?? step)

describe('the signs on the map', () => {
  it('have a legend with code and title', async () => {
    await visit(async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 })
      const legend = page.getByText(consoleWords.en.mapEndings).locator('..')
      await page.goto(`${site()}/en/map/`)
      await page.locator('main summary').click()
      const onPage = await legend.getByRole('listitem').allInnerTexts()
      expect(onPage.map(text => text.trim().slice(0, 4))).toEqual(endings)
      expect(onPage.every(text => text.trim().length > 8)).toBe(true)
      // A sign in the drawing has a class alone.
      const drawn = await page.locator('[data-map-step="start"] .map-mark').count()
      expect(drawn).toBeGreaterThan(0)
    })
  })
})
