import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { languages } from '../../compiler/guide.ts'
import { installMeasures } from './support/in-page.ts'
import type { MeasuredWindow } from './support/in-page.ts'
import { site, useBrowser, visit } from './support/visitor.ts'

const marked = ['use-gost', 'use-rsa', 'use-auth']
// The parts of a drawing have no role: it is one image with a text. So they are found by class, for their geometry.
const oneFile = pathToFileURL(resolve('dist/eds-guide.html')).href

useBrowser()

describe('the stages', () => {
  it.each([320, 1280])(
    'hang on one line from the first circle to the last, at %i px',
    async width => {
      await visit(
        async ({ page }) => {
          for (const language of languages) {
            await page.goto(`${site()}/${language}/registration-centre/`)
            const rows = await page.locator('.stage').evaluateAll(stages =>
              stages.map(stage => {
                const { top, height } = getComputedStyle(stage, '::before')
                const row = stage.getBoundingClientRect().height
                return {
                  from: Number.parseFloat(top) / row,
                  length: Number.parseFloat(height) / row,
                }
              }),
            )
            const last = rows.length - 1
            rows.forEach(({ from, length }, index) => {
              expect(from).toBeCloseTo(index === 0 ? 0.5 : 0, 2)
              expect(length).toBeCloseTo(index === 0 || index === last ? 0.5 : 1, 2)
            })
          }
        },
        { viewport: { width, height: 800 }, javaScriptEnabled: false },
      )
    },
  )
})

describe('the mark on the file to choose', () => {
  it.each([700, 1000, 1280])('stands on one line, at %i px', async width => {
    await visit(
      async ({ page }) => {
        const places = languages.flatMap(language =>
          marked.map(step => ({ page: `${language}/${step}/`, fragment: `${language}-${step}` })),
        )
        const addresses = [
          ...places.map(place => `${site()}/${place.page}`),
          // Loaded once: another fragment is another place in it.
          ...places.map(({ fragment }) => `${oneFile}#${fragment}`),
        ]
        for (const address of addresses) {
          await page.goto(address)
          const mark = page.locator('.mark-drawn:visible')
          const height = (await mark.boundingBox())?.height ?? 0
          const line = await mark.evaluate(one =>
            Number.parseFloat(getComputedStyle(one).lineHeight),
          )
          expect({ address, isOneLine: height < line * 1.5 }).toEqual({ address, isOneLine: true })
        }
      },
      // The file is loaded by its `file:` address.
      { viewport: { width, height: 800 }, javaScriptEnabled: false, expectComplaints: true },
    )
  })

  it.each([320, 700, 1280])(
    'stays whole with longer words and larger letters, at %i px',
    async width => {
      await visit(
        async ({ page }) => {
          await installMeasures(page)
          await page.goto(`${site()}/kk/use-gost/`)
          const isWhole = () =>
            page.evaluate(() => {
              const cards = [...document.querySelectorAll('.card, .mark-drawn')]
              return cards.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth + 1)
            })
          await page.evaluate(() => (window as Window as MeasuredWindow).measure.lengthenText(0.4))
          expect(await isWhole()).toBe(true)
          await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
          expect(await isWhole()).toBe(true)
        },
        // React complains when texts change before it has taken over the last of the page.
        { viewport: { width, height: 800 }, expectComplaints: true },
      )
    },
  )
})

describe('a sketch', () => {
  it.each(['choose-certificate-again', 'registration-centre'])(
    'has a frame no wider than itself: %s',
    async step => {
      await visit(
        async ({ page }) => {
          await page.goto(`${site()}/kk/${step}/`)
          const [frame, drawing] = await Promise.all(
            [page.locator('figure'), page.locator('figure [role="img"]')].map(part =>
              part.boundingBox(),
            ),
          )
          expect((frame?.width ?? 0) - (drawing?.width ?? 0)).toBeLessThan(48)
        },
        { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false },
      )
    },
  )

  it('has labels level with their icons on a phone', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/kk/turn-off-default-key/`)
        const middle = async (part: string) => {
          const box = await page.locator(part).first().boundingBox()
          return (box?.y ?? 0) + (box?.height ?? 0) / 2
        }
        const apart = (await middle('.icon-drawn')) - (await middle('.pressed + span'))
        expect(Math.abs(apart)).toBeLessThan(3)
      },
      { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
    )
  })
})
