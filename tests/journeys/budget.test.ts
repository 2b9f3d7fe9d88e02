import { readFileSync, readdirSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { languages } from '../../compiler/guide.ts'
import { builtPages } from './support/built-pages.ts'
import { live, site, useBrowser, visit } from './support/visitor.ts'

/** Kilobytes of 1,000 bytes, as `gzip -9` makes them. */
const scriptBudget = 105_000
const styleBudget = 12_000
/** The style in each page, and the one that is fetched after it. */
const inlineStyleBudget = 6_700
const lateStyleBudget = 4_000
/** The budget of each chunk by name, in bytes. */
const partBudgets = {
  base: 81_500,
  client: 80_000,
  'deferred-ui': 14_000,
  'help-widget': 4_000,
  'hydrate-not-found': 2_500,
  'start-console': 102_000,
}
const loaderBudget = 2_000
/** The first flight of a connection (14,600 bytes) with room for headers, in bytes with Brotli. */
const firstFlight = 14_000

/** All pages except those of tools. */
const guidePages = builtPages('dist').filter(
  ({ path }) => !/^[a-z]{2}\/(?:agent|map|proof|changes)\/|^eds-guide/.test(path),
)

const zipped = (path: string) => gzipSync(readFileSync(`dist${path}`), { level: 9 }).length

useBrowser({ withWorker: true })

describe('the size budget', () => {
  it.each(languages)('holds for the scripts of the first step: %s', async language => {
    await visit(async ({ page }) => {
      // Deferred files are not needed for the first step.
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('#root[data-live]')) return
          observer.disconnect()
          const names = performance.getEntriesByType('resource').map(({ name }) => name)
          Object.assign(window, { fetchedWhenLive: names.filter(name => name.endsWith('.js')) })
        }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-live'] })
      })
      await page.goto(`${site()}/${language}/`)
      await live(page)
      const scripts = await page.evaluate(
        () => (window as Window & { fetchedWhenLive?: string[] }).fetchedWhenLive ?? [],
      )
      const total = scripts.reduce((sum, url) => sum + zipped(new URL(url).pathname), 0)
      console.log(
        `scripts of the first step, ${language}: ${total} bytes gzip in ${scripts.length} files`,
      )
      expect(scripts.length).toBeGreaterThan(1)
      expect(total).toBeLessThanOrEqual(scriptBudget)
    })
  })

  it.each(Object.entries(partBudgets))('holds for each part: %s', (part, bound) => {
    const files = readdirSync('dist/assets').filter(
      name => name.replace(/-[\w-]{8}\.js$/, '') === part,
    )
    const sizes = files.map(name => zipped(`/assets/${name}`))
    console.log(`${part}: ${sizes.join(', ')} bytes gzip`)
    expect(files.length).toBeGreaterThan(0)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(bound)
  })

  it('holds for the style sheets', () => {
    const sheets = readdirSync('dist/assets').filter(name => name.endsWith('.css'))
    expect(sheets.length).toBeGreaterThan(0)
    for (const sheet of sheets) expect(zipped(`/assets/${sheet}`)).toBeLessThanOrEqual(styleBudget)
  })
})

describe('a page', () => {
  it('has the style of what it shows in it, and links the rest', () => {
    const html = readFileSync('dist/kk/index.html', 'utf8')
    const inline = gzipSync(/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '', { level: 9 }).length
    const late = zipped(/media="print" href="([^"]+)"/.exec(html)?.[1] ?? '')
    console.log(`style in the page: ${inline} bytes gzip; late style: ${late} bytes gzip`)
    expect(inline).toBeLessThanOrEqual(inlineStyleBudget)
    expect(late).toBeLessThanOrEqual(lateStyleBudget)
  })

  it("fits with its style into the server's first flight: guide, embedded and 404 pages", () => {
    const sizes = guidePages.map(({ path, html }) => ({
      path,
      isComplete: /<style>@layer .*<\/style>/s.test(html) && /<link [^>]*>\s*<\/body>/.test(html),
      // A sheet for paper does not hold up the first paint, and is not needed for it (late-style.test.ts).
      blocking: (html.match(/<link [^>]*rel="stylesheet"[^>]*>/g) ?? []).filter(
        link => !/^<link rel="stylesheet" media="print" href="[^"]+" \/>$/.test(link),
      ),
      // As compressed by the build.
      bytes: statSync(`dist/${path.replace(/(^|\/)$/, '$1index.html')}.br`).size,
    }))
    const [largest] = [...sizes].sort((one, other) => other.bytes - one.bytes)
    console.log(
      `${sizes.length} pages, the largest ${largest?.path}: ${largest?.bytes} bytes Brotli`,
    )
    expect(sizes.filter(({ isComplete }) => !isComplete)).toEqual([])
    expect(sizes.filter(({ blocking }) => blocking.length > 0)).toEqual([])
    expect(sizes.filter(({ bytes }) => bytes > firstFlight)).toEqual([])
  })

  it.each(['/kk/', '/ru/use-gost/', '/embed/en/', '/no-such/'])(
    'is painted with its style when no other file loads: %s',
    async path => {
      await visit(
        async ({ page }) => {
          await page.route(/\/(?:assets|icons)\/|favicon|manifest/, () => undefined)
          await page.goto(site() + path, { waitUntil: 'commit' })
          await page.waitForFunction(
            () => performance.getEntriesByName('first-contentful-paint').length > 0,
          )
          const look = await page.evaluate(() => ({
            ground: getComputedStyle(document.documentElement).getPropertyValue('--ground'),
            asked: performance
              .getEntriesByType('resource')
              .filter(entry => 'renderBlockingStatus' in entry)
              .filter(entry => Reflect.get(entry, 'renderBlockingStatus') === 'blocking'),
          }))
          expect(look.ground).not.toBe('')
          expect(look.asked).toEqual([])
        },
        { expectComplaints: true },
      )
    },
  )
})

describe('the first step', () => {
  it('is painted before any script is fetched', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/kk/`)
      await live(page)
      const seen = await page.evaluate(() => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
        const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
        return {
          named: [...document.scripts].map(({ src }) => src).filter(src => src !== ''),
          early: resources.filter(({ startTime }) => startTime < paint).map(({ name }) => name),
          fonts: resources.filter(
            ({ initiatorType, name }) => initiatorType === 'css' || /woff/.test(name),
          ).length,
          blocking: resources
            .filter(
              entry => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
            )
            .map(({ name }) => name),
        }
      })
      expect(seen.fonts).toBe(0)
      expect(seen.blocking).toEqual([])
      // The small loader may be fetched before the paint, but no chunk.
      const early = seen.early.filter(name => name.endsWith('.js'))
      expect(early.filter(name => !seen.named.includes(name))).toEqual([])
      expect(seen.named).toHaveLength(1)
      // Nor does the sheet for paper wait for the paint.
      const harmless = /\.(?:js|svg|webmanifest)$|\/late-[\w-]+\.css$/
      expect(seen.early.filter(name => !harmless.test(name))).toEqual([])
      for (const loader of seen.named)
        expect(zipped(new URL(loader).pathname)).toBeLessThanOrEqual(loaderBudget)
    })
  })

  it.each([360, 1280])('has no layout shift during hydration, at %i px', async width => {
    await visit(async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver(list => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      for (const path of [
        '/kk/',
        '/ru/use-gost/',
        '/en/not-covered/',
        '/kk/turn-off-default-key/',
      ]) {
        await page.goto(site() + path)
        await live(page)
        await page.waitForTimeout(300)
        const shifts = await page.evaluate(
          () => (window as Window & { shifts?: number[] }).shifts ?? [],
        )
        expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01)
      }
    })
  })
})
