import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pathOf, readFlow } from '../../scripts/bench/flow-file.ts'
import type { FlowFile } from '../../scripts/bench/flow-file.ts'
import { startDeployment } from '../journeys/support/deployment.ts'
import { field, options } from '../journeys/support/finder-page.ts'
import { waitForDeferredUi } from '../journeys/support/kept.ts'
import { answer, follow, live, stepOn, useBrowser, visit } from '../journeys/support/visitor.ts'
import type { Visitor } from '../journeys/support/visitor.ts'
import { installed } from '../journeys/support/worker.ts'
import { buildLargeSite } from './large-site.ts'

useBrowser({ withWorker: true })

/** More than is shipped whole, and several parts deep. */
const count = 200
/** Answers from the start to a solution, across several parts. */
const way = ['way-3', 'way-2', 'way-1']

let host: Awaited<ReturnType<typeof startDeployment>>
let flow: FlowFile
beforeAll(async () => {
  const folder = buildLargeSite(count)
  flow = await readFlow(folder)
  host = await startDeployment(folder)
})
afterAll(() => host.stop())

/** A visit to the large guide. */
const visitLarge = (act: (visitor: Visitor) => Promise<void>, expectComplaints = false) =>
  visit(act, { origins: [host.origin], expectComplaints })

/** The steps that answers lead through, from the start. */
function stepsOf(answers: readonly string[]): string[] {
  const found = [flow.steps[0]?.id ?? '']
  for (const id of answers) {
    const step = flow.steps.find(one => one.id === found.at(-1))
    found.push(step?.answers.find(one => one.id === id)?.next ?? '')
  }
  return found
}

const titleOf = (step: string, language: string) =>
  flow.steps.find(({ id }) => id === step)?.title[language] ?? '?'
const open = async (page: Page, language: string, step: string, fragment = '') => {
  await page.goto(`${host.origin}${pathOf(flow, language, step)}${fragment}`)
  await live(page)
}

/** Waits until the steps after that on the page are there, so that a click on an answer needs nothing. */
async function nextAreThere(page: Page) {
  const step = await stepOn(page)
  await page.waitForFunction(
    part =>
      performance
        .getEntriesByType('resource')
        .some(
          one => 'responseEnd' in one && Number(one.responseEnd) > 0 && one.name.endsWith(part),
        ),
    `/${step}.json`,
  )
  // What came is taken before the browser is idle.
  await page.evaluate(() => new Promise(done => requestIdleCallback(() => setTimeout(done, 50))))
}

async function walk(page: Page, answers: readonly string[], isPatient = true) {
  const from = (await stepOn(page)) ?? ''
  const before = flow.steps.find(({ id }) => id === from)
  let { answers: given } = before ?? { answers: [] }
  for (const id of answers) {
    const next = given.find(one => one.id === id)?.next ?? ''
    // oxlint-disable no-await-in-loop -- as a person walks
    if (isPatient) await nextAreThere(page)
    await answer(page, id, next)
    // oxlint-enable no-await-in-loop
    given = flow.steps.find(one => one.id === next)?.answers ?? []
  }
}

/** Marks the document, to tell later whether another was loaded. */
const markDocument = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: 1 }))
const isSameDocument = (page: Page) => page.evaluate(() => 'marked' in window)

/** The path so far, as the page shows it. */
async function trailOn(page: Page): Promise<string[]> {
  return page.locator('.trail-question').allTextContents()
}
const titles = (answers: readonly string[], language: string) =>
  stepsOf(answers)
    .slice(0, -1)
    .map(step => titleOf(step, language))

describe.each(['ru', 'kk'])('a large guide, in %s', language => {
  it('is walked in place, across its parts, and has nothing of the other steps', async () => {
    await visitLarge(async ({ page }) => {
      await open(page, language, 'start')
      await markDocument(page)
      await walk(page, way)
      expect(await isSameDocument(page)).toBe(true)
      await expect.poll(() => trailOn(page)).toEqual(titles(way, language))
      const asked = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      )
      expect(asked.filter(name => /parts\/\w+\/\w+\.json/.test(name))).toEqual([])
      const [last = ''] = stepsOf(way).slice(-1)
      expect(await page.title()).toContain(titleOf(last, language))
    })
  })

  it('goes back and forward, through a reload too, with the whole path so far', async () => {
    await visitLarge(async ({ page }) => {
      await open(page, language, 'start')
      await walk(page, way)
      const [, first = '', second = '', third = ''] = stepsOf(way)
      await page.reload()
      await live(page)
      await expect.poll(() => trailOn(page)).toEqual(titles(way, language))
      await follow(page, '.back-link')
      await page.waitForSelector(`main[data-step="${second}"]`)
      await page.goBack()
      await page.waitForSelector(`main[data-step="${first}"]`)
      await page.goBack()
      await page.waitForSelector('main[data-step="start"]')
      await page.reload()
      await live(page)
      for (const [place, step] of [first, second, third].entries()) {
        // oxlint-disable no-await-in-loop -- one after the other
        await page.goForward()
        await page.waitForSelector(`main[data-step="${step}"]`)
        await expect.poll(() => trailOn(page)).toEqual(titles(way.slice(0, place + 1), language))
        // oxlint-enable no-await-in-loop
      }
    })
  })
})

describe('a large guide', () => {
  it('opens a link to a step, and what Back leads to', async () => {
    await visitLarge(async ({ page }) => {
      const [, , parent = '', step = ''] = stepsOf(way)
      await open(page, 'en', step)
      expect(await page.locator('h1').textContent()).toBe(titleOf(step, 'en'))
      await markDocument(page)
      await follow(page, '.back-link')
      await page.waitForSelector(`main[data-step="${parent}"]`)
      expect(await isSameDocument(page)).toBe(true)
    })
  })

  it('opens a shared link with its answers, changes one, and takes the later ones along', async () => {
    await visitLarge(async ({ page }) => {
      const [, , , last = ''] = stepsOf(way)
      await open(page, 'ru', last, `#t=1~@start~${way.join('~')}`)
      await expect.poll(() => trailOn(page)).toEqual(titles(way, 'ru'))
      await follow(page, '.trail li:nth-child(2) .trail-change')
      const [, second = ''] = stepsOf(way)
      await page.waitForSelector(`main[data-step="${second}"]`)
      const other = ['way-3', 'way-4']
      await nextAreThere(page)
      await answer(page, 'way-4', stepsOf(other)[2] ?? '')
      await expect.poll(() => trailOn(page)).toEqual(titles(other, 'ru'))
    })
  })

  it('switches the language on the way, with the path so far, and goes on in place', async () => {
    await visitLarge(async ({ page }) => {
      await open(page, 'kk', 'start')
      await markDocument(page)
      await walk(page, way.slice(0, 2))
      await page.click('a[hreflang="en"][href]')
      await page.waitForFunction(() => document.documentElement.lang === 'en')
      await expect.poll(() => trailOn(page)).toEqual(titles(way.slice(0, 2), 'en'))
      await answer(page, 'way-1', stepsOf(way)[3] ?? '')
      await expect.poll(() => trailOn(page)).toEqual(titles(way, 'en'))
      expect(await isSameDocument(page)).toBe(true)
    })
  })

  it('leaves a click to the browser where the next step has not come, before and after takeover', async () => {
    await visitLarge(async ({ page }) => {
      const [, first = '', second = ''] = stepsOf(way)
      const parts = /\/assets\/parts\//
      await page.route(parts, () => undefined)
      await page.goto(`${host.origin}/ru/`)
      await page.locator('a[data-answer="way-3"]').click({ noWaitAfter: true })
      await page.waitForURL(`**/${first}/`)
      await page.unroute(parts)
      await page.reload()
      await live(page)
      await expect.poll(() => trailOn(page)).toEqual(titles(way.slice(0, 1), 'ru'))
      // Only the part of the page is there: what lies two steps further is not.
      await page.route(parts, () => undefined)
      await answer(page, 'way-2', second)
      await page.locator('a[data-answer="way-4"]').click({ noWaitAfter: true })
      const further = [...way.slice(0, 2), 'way-4']
      await page.waitForURL(`**/${stepsOf(further)[3]}/`)
      await page.unroute(parts)
      await page.reload()
      await live(page)
      await expect.poll(() => trailOn(page)).toEqual(titles(further, 'ru'))
    })
  })

  it('offers to go on where somebody stopped, in the part where that was', async () => {
    await visitLarge(async ({ page, context }) => {
      await open(page, 'ru', 'start')
      await waitForDeferredUi(page)
      await walk(page, way)
      await page.waitForTimeout(500)
      await page.close()
      const later = await context.newPage()
      await open(later, 'ru', 'start')
      const link = later.locator('.continue-link')
      await link.waitFor()
      const [last = ''] = stepsOf(way).slice(-1)
      expect(await link.textContent()).toContain(titleOf(last, 'ru'))
      await link.click()
      await later.waitForSelector(`main[data-step="${last}"]`)
      await expect.poll(() => trailOn(later)).toEqual(titles(way, 'ru'))
    })
  })

  it('finds any step by its code, which fetches all steps, and keeps the path so far', async () => {
    await visitLarge(async ({ page }) => {
      const id = 'step-150'
      await open(page, 'ru', id)
      const code = (await page.locator('.step-code b').textContent()) ?? ''
      await open(page, 'ru', 'start')
      await page.waitForSelector(field)
      await page.fill(field, code)
      await page.waitForSelector(options)
      expect(await page.locator(options).first().textContent()).toContain(titleOf(id, 'ru'))
      await page.locator(options).first().click()
      await page.waitForSelector(`main[data-step="${id}"]`)
      expect(await page.locator('h1').textContent()).toBe(titleOf(id, 'ru'))
    })
  })

  it('names the step that an unknown address meant', async () => {
    await visitLarge(async ({ page }) => {
      await page.goto(`${host.origin}/en/step-15o/`)
      await page.waitForSelector('[data-meant]')
      expect(await page.locator('[data-meant]').first().getAttribute('data-meant')).toMatch(
        /^step-15/,
      )
    }, true)
  })

  it('is walked in a frame’s page', async () => {
    await visitLarge(async ({ page }) => {
      const [, first = '', second = ''] = stepsOf(way)
      await page.goto(`${host.origin}/embed/en/${first}/`)
      await live(page)
      await markDocument(page)
      await nextAreThere(page)
      await answer(page, 'way-2', second)
      expect(await isSameDocument(page)).toBe(true)
      expect(await page.locator('h1').textContent()).toBe(titleOf(second, 'en'))
    })
  })
})

describe('a large guide without a connection', () => {
  it('has the start, the steps that were visited and those next to them, in place and through a reload', async () => {
    await visitLarge(async ({ page }) => {
      await page.goto(`${host.origin}/kk/`)
      await installed(page)
      await page.reload()
      await live(page)
      await walk(page, way.slice(0, 2))
      await nextAreThere(page)
      await host.unplug()
      try {
        await answer(page, 'way-1', stepsOf(way)[3] ?? '')
        await page.reload()
        await live(page)
        await page.waitForSelector(`main[data-step="${stepsOf(way)[3]}"]`)
        await expect.poll(() => trailOn(page)).toEqual(titles(way, 'kk'))
        await page.goto(`${host.origin}/kk/${stepsOf(way)[1]}/`)
        await page.waitForSelector(`main[data-step="${stepsOf(way)[1]}"]`)
        await expect.poll(() => page.title()).toContain(titleOf(stepsOf(way)[1] ?? '', 'kk'))
        await page.goto(`${host.origin}/kk/`)
        await live(page)
        expect(await stepOn(page)).toBe('start')
      } finally {
        await host.plug()
      }
    }, true)
  })

  it('keeps no more than a megabyte of what was visited, and the last of it', async () => {
    await visitLarge(async ({ page }) => {
      await page.goto(`${host.origin}/kk/`)
      await installed(page)
      await page.reload()
      await live(page)
      await nextAreThere(page)
      const last = 'step-190'
      const ids = flow.steps.map(({ id }) => id).filter(id => id !== last)
      await page.evaluate(
        ([start = '', ...others]) => {
          const { name } =
            performance.getEntriesByType('resource').find(one => one.name.includes('/parts/')) ?? {}
          for (const id of others) {
            const keep = name?.replace(`/${start}.json`, `/${id}.json`)
            navigator.serviceWorker.controller?.postMessage({ keep }, [])
          }
        },
        ['start', ...ids, last],
      )
      const kept = async () =>
        page.evaluate(async () => {
          const name = (await caches.keys()).find(one => one.startsWith('parts-')) ?? ''
          const cache = await caches.open(name)
          const keys = await cache.keys()
          const all = await Promise.all(keys.map(key => cache.match(key)))
          const sizes = await Promise.all(all.map(async one => (await one?.blob())?.size ?? 0))
          const paths = keys.map(({ url }) => new URL(url).pathname)
          return { paths: paths.join(' '), bytes: sizes.reduce((sum, size) => sum + size, 0) }
        })
      // Two and a half times as much comes in all; what was kept first is gone when the last of it has come.
      await expect.poll(async () => (await kept()).paths).toContain(`/${last}.json`)
      await expect.poll(async () => (await kept()).bytes).toBeGreaterThan(700_000)
      await expect.poll(async () => (await kept()).paths).not.toContain('/start.json')
      await expect.poll(async () => (await kept()).bytes).toBeLessThanOrEqual(1_000_000)
    })
  })

  it('says that another step is not there, in its language, with the way to the start', async () => {
    await visitLarge(async ({ page }) => {
      await page.goto(`${host.origin}/ru/`)
      await installed(page)
      await host.unplug()
      try {
        const response = await page.goto(`${host.origin}/ru/step-150/`)
        expect(response?.status()).toBe(404)
        expect(await page.locator('main').getAttribute('data-page')).toBe('not-found')
      } finally {
        await host.plug()
      }
    }, true)
  })
})

describe('what a visitor downloads', () => {
  it('is as much with 200 steps as with 20, within a tenth', async () => {
    const small = await startDeployment(buildLargeSite(20))
    try {
      for (const path of ['/ru/', '/ru/step-9/', '/embed/ru/step-9/']) {
        // oxlint-disable no-await-in-loop -- one after the other
        const few = await bytesOf(small.origin, path)
        const many = await bytesOf(host.origin, path)
        // oxlint-enable no-await-in-loop
        console.log(`${path}: ${few} bytes with 20 steps, ${many} with ${count}`)
        expect(many / few).toBeLessThanOrEqual(1.1)
      }
    } finally {
      await small.stop()
    }
  })
})

/** Bytes of a page and all that it fetches until it has taken over, as they are sent. */
async function bytesOf(origin: string, path: string): Promise<number> {
  let sum = 0
  await visit(
    async ({ page }) => {
      const session = await page.context().newCDPSession(page)
      await session.send('Network.enable')
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        sum += encodedDataLength
      })
      await page.goto(origin + path)
      await live(page)
    },
    { origins: [origin] },
  )
  return sum
}
