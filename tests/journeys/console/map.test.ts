import graph from 'content:graph'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../compiler/guide.ts'
import { live, site, useBrowser, visit } from '../support/visitor.ts'

useBrowser()

const endings = ['not-covered', 'solved', 'hand-over'].map(step => graph.steps[step]?.code ?? step)

describe('the page of the map', () => {
  it.each(languages)('holds the whole width of the map on a large screen: %s', async language => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/${language}/map/`)
        await live(page)
        const excess = await page
          .locator('.map-frame')
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
        expect(excess).toBe(0)
      },
      { viewport: { width: 1920, height: 1080 } },
    )
  })

  it('begins with its words on a telephone, and opens the frame at the start', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/kk/map/`)
        await live(page)
        const [words, frame, start] = await Promise.all(
          ['.map-words', '.map-frame', '[data-map-step="start"]'].map(part =>
            page.locator(part).boundingBox(),
          ),
        )
        expect(words?.y).toBeLessThan(frame?.y ?? 0)
        expect(start?.x).toBeGreaterThanOrEqual(frame?.x ?? 999)
        expect((start?.x ?? 999) + (start?.width ?? 0)).toBeLessThanOrEqual(
          (frame?.x ?? 0) + (frame?.width ?? 0),
        )
        // The keyboard goes the way of the eye.
        expect(await page.locator('.map-words ~ .map-sheet').count()).toBe(1)
        await page.click('.map-jump a')
        await page.waitForFunction(() => {
          const top = document.querySelector('.map-frame')?.getBoundingClientRect().top ?? 999
          return top < window.innerHeight
        })
        await page.setViewportSize({ width: 1280, height: 800 })
        await page.waitForSelector('.map-sheet ~ .map-words')
      },
      { viewport: { width: 360, height: 740 } },
    )
  })

  it('begins with its words without scripts too', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/kk/map/`)
        const [words, frame] = await Promise.all(
          ['.map-words', '.map-frame'].map(part => page.locator(part).boundingBox()),
        )
        expect(words?.y).toBeLessThan(frame?.y ?? 0)
      },
      { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
    )
  })

  it('prints the drawing whole on its first sheet', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/ru/map/`)
      await live(page)
      // A4 on its side, inside its margins.
      await page.setViewportSize({ width: 1062, height: 733 })
      await page.emulateMedia({ media: 'print' })
      const box = await page.locator('.map-sheet').boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThan(733)
      expect(await page.locator('.map-jump').isVisible()).toBe(false)
    })
  })
})

describe('the signs on the map', () => {
  it('are explained by code and title', async () => {
    await visit(async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 })
      const explained = () => page.locator('.map-endings li').allInnerTexts()
      await page.goto(`${site()}/en/map/`)
      const onPage = await explained()
      expect(onPage.map(text => text.trim().slice(0, 4))).toEqual(endings)
      expect(onPage.every(text => text.trim().length > 8)).toBe(true)
      const drawn = await page.locator('.flow-map [data-map-step="start"] .map-mark').count()
      expect(drawn).toBeGreaterThan(0)
    })
  })
})
