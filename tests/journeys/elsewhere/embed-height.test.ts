import type { Frame, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { backLink } from '../support/by-role.ts'
import { answer, atHandsPace, useBrowser, visit } from '../support/visitor.ts'
import { embedded, frameOf } from './framed.ts'
import { resizers } from './resizers.ts'
import type { Resizer } from './resizers.ts'

const { portal } = inject('elsewhere')

useBrowser()

async function innerFrame(page: Page): Promise<Frame> {
  await frameOf(page).locator('#root[data-live]').waitFor()
  const frame = page.frames().find(one => one !== page.mainFrame())
  if (frame === undefined) throw new Error('The portal shows no guide.')
  return frame
}

/** The height of the frame once it is unchanged for half a second, or after eight seconds, and all heights before. */
async function atRest(page: Page): Promise<{ height: number; heights: number[] }> {
  return page.evaluate(
    () =>
      new Promise(resolve => {
        const frame = document.querySelector('iframe')
        const heights: number[] = []
        const end = () => {
          observer.disconnect()
          resolve({ height: frame?.clientHeight ?? 0, heights })
        }
        /** Takes the height down if it changed, and begins the half second again. */
        const look = () => {
          const height = frame?.clientHeight ?? 0
          if (height === heights.at(-1)) return
          heights.push(height)
          clearTimeout(calm)
          calm = setTimeout(endUnlessLate, 500)
        }
        // A busy machine may draw no frame in that time: the guide tells its height in one, which is seen in the next.
        const endUnlessLate = () => {
          const { length } = heights
          const lookAgain = () => {
            look()
            if (heights.length === length) end()
          }
          requestAnimationFrame(() => requestAnimationFrame(lookAgain))
        }
        setTimeout(end, 8000)
        let calm = setTimeout(endUnlessLate, 500)
        // Tells of every frame in which the size changed, and works only then.
        const observer = new ResizeObserver(look)
        if (frame !== null) observer.observe(frame)
      }),
  )
}

/** The height of the content: the frame may be at most a pixel higher. */
async function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(
    () => document.querySelector('#root')?.getBoundingClientRect().height ?? Number.NaN,
  )
}

async function expectRest(page: Page, frame: Frame, { onlyGrows }: Resizer, what: string) {
  const { height, heights } = await atRest(page)
  const wanted = await contentHeight(frame)
  const spare = height - wanted
  const isRight = spare > -1 && (onlyGrows || spare < 2)
  expect([what, heights, wanted, isRight]).toEqual([what, heights, wanted, true])
  // A resize loop would show as many heights.
  expect(heights.length).toBeLessThan(12)
  return height
}

describe.concurrent.each(Object.entries(resizers))(
  'the height of the frame with %s',
  (_name, resizer) => {
    it('settles at every width and text size, growing and shrinking, without a resize loop', async () => {
      await visit(
        async ({ page }) => {
          await page.goto(`${portal}/?${resizer.query}=${embedded('kk/')}`)
          const frame = await innerFrame(page)
          await resizer.start(page, frame)
          const setText = (size: string) =>
            frame.evaluate(to => (document.documentElement.style.fontSize = to), size)
          const setWidth = (width: number) =>
            page.evaluate(to => {
              const shown = document.querySelector('iframe')
              if (shown !== null) shown.style.width = `${to}px`
            }, width)
          const rests = async (what: string) => expectRest(page, frame, resizer, what)

          const seen: Record<string, number> = {}
          for (const width of [1000, 280, 640, 360]) {
            await setWidth(width)
            for (const size of ['100%', '200%', '130%', '100%']) {
              await setText(size)
              seen[`${width} ${size}`] = await rests(`start, ${width} px, ${size}`)
            }
          }
          // It changed, and changed back.
          expect(seen['280 200%']).toBeGreaterThan(seen['1000 200%'] ?? Number.NaN)
          if (!resizer.onlyGrows) expect(seen['360 100%']).toBeLessThan(seen['280 200%'] ?? 0)

          await answer(frameOf(page), 'forgot-password', 'which-password')
          await rests('a short question')
          await answer(frameOf(page), 'eds', 'forgot-eds-password')
          await rests('a solution')
          for (const details of await frame.locator('details summary').all()) {
            await details.click()
            await rests('something unfolded')
          }
          await atHandsPace(page)
          await backLink(frameOf(page)).click()
          await frame.locator('main[data-step="which-password"]').waitFor()
          await rests('back')
        },
        { origins: [portal], viewport: { width: 1100, height: 700 } },
      )
    })
  },
)

describe.concurrent('a page around the frame', () => {
  const origins = [portal]

  it('does not scroll when the guide loads below the visible part', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${portal}/?frame=${embedded('ru/')}&above=1500`)
        await innerFrame(page)
        await atRest(page)
        expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0])
      },
      { origins },
    )
  })

  it('shows the heading of the next step, however far down the answer was', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${portal}/?frame=${embedded('ru/')}&above=400`)
        const frame = await innerFrame(page)
        await frame.evaluate(() => (document.documentElement.style.fontSize = '200%'))
        await atRest(page)
        await frame.locator('[data-answer]').last().scrollIntoViewIfNeeded()
        const last = (await frame.locator('[data-answer]').last().getAttribute('data-answer')) ?? ''
        const before = await page.evaluate(() => scrollY)
        await frame.locator(`[data-answer="${last}"]`).click()
        await frame.locator('main:not([data-step="start"])').waitFor()
        await atRest(page)
        expect(before).toBeGreaterThan(400)
        const { y = -1 } = (await frame.locator('h1').boundingBox()) ?? {}
        expect([y > -1, y < 600, y]).toEqual([true, true, y])
      },
      { origins, viewport: { width: 400, height: 600 } },
    )
  })

  it('that shows the guide in a hidden tab gets its height when the tab is opened', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${portal}/?frame=${embedded('en/')}&hidden`)
        await page.waitForFunction(() => Reflect.get(window, 'heard').length > 0)
        await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'))
        const frame = await innerFrame(page)
        const { height } = await atRest(page)
        expect(height).toBeGreaterThan(200)
        expect(Math.abs(height - (await contentHeight(frame)))).toBeLessThan(2)
      },
      { origins },
    )
  })
})
