import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  neededByConsole,
  neededByEmbed,
  neededByGuide,
} from '../../app/platform/browser-support.ts'
import { callsIn, scriptsOf, walk, youngBuiltIns } from './support/built-ins.ts'
import { isThorough } from './support/thorough.ts'
import { site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

const young = youngBuiltIns()
const surfaces = {
  guide: { file: 'dist/ru/use-gost/index.html', path: '/ru/use-gost/', needs: neededByGuide },
  embed: {
    file: 'dist/embed/ru/use-gost/index.html',
    path: '/embed/ru/use-gost/',
    needs: neededByEmbed,
  },
  console: { file: 'dist/ru/agent/index.html', path: '/ru/agent/', needs: neededByConsole },
} as const
const names = ['guide', 'embed', 'console'] as const

/** Built-ins whose callers, in React or our code, test for them or catch the error. */
const asked = [
  '.animate',
  '.createPolicy',
  '.createScriptURL',
  '.getAnimations',
  '.getKeyframes',
  '.navigate',
  '.setKeyframes',
  '.skipTransition',
  '.startViewTransition',
  '.unobserve',
  '.writeText',
  'cancelIdleCallback',
  'requestIdleCallback',
]
/** Functions of ours or of a library with the name of a recent built-in. */
const namesakes = [
  '.adopt',
  '.check',
  '.dispatch',
  '.fallback',
  '.forget',
  '.getState',
  '.inspect',
  '.install',
  '.list',
  '.path',
  '.show',
  '.subscribe',
  '.sync',
  '.transition',
  '.unsubscribe',
  '.use',
  '.write',
]

/** The recent built-ins that each script calls; the surfaces share scripts, and parsing one takes long. */
const youngIn = new Map<string, readonly string[]>()

function youngCalls(surface: (typeof names)[number]): string[] {
  const calls = scriptsOf(surfaces[surface].file).flatMap(file => {
    const known = youngIn.get(file) ?? [...callsIn(file)].filter(name => young.has(name))
    youngIn.set(file, known)
    return known
  })
  return [...new Set(calls)]
}

describe('what the built scripts call', () => {
  it.each(names)('is asked for before %s is taken over, and nothing else is', surface => {
    const reviewed = new Set([...asked, ...namesakes])
    const called = youngCalls(surface).filter(name => !reviewed.has(name))
    // On a failure: call something older, or test for it at the call and add it to `asked`, or add it to the list of the surface.
    const wanted = surfaces[surface].needs.map(path => path.split('.').at(-1) ?? '')
    expect(new Set(called.map(name => name.replace('.', '')))).toEqual(new Set(wanted))
  })

  it('are exactly those of the reviewed lists', () => {
    const called = new Set(names.flatMap(youngCalls))
    expect([...asked, ...namesakes].filter(name => !called.has(name))).toEqual([])
  })

  it.each(names)(
    'are tested by an entry script of %s that every browser with modules can parse',
    surface => {
      const [entry = ''] = scriptsOf(surfaces[surface].file)
      const tooNew: string[] = []
      walk(entry, node => {
        const isNew =
          /^(?:ChainExpression|PropertyDefinition|PrivateIdentifier|StaticBlock)$/.test(
            node.type,
          ) ||
          (typeof node['operator'] === 'string' &&
            /^(?:\?\?=?|\|\|=|&&=)$/.test(node['operator'])) ||
          (node.type === 'CatchClause' && node['param'] === null)
        if (isNew) tooNew.push(node.type)
      })
      expect(tooNew).toEqual([])
    },
  )
})

/** The built-ins that a test removes: those that the scripts call, and those that they once called. */
const former = [
  'Object.hasOwn',
  'Array.prototype.at',
  'String.prototype.at',
  'String.prototype.replaceAll',
  'structuredClone',
  'Crypto.prototype.randomUUID',
]
const ours = [...neededByGuide, ...neededByEmbed, ...neededByConsole]
const guarded = asked.flatMap(name => young.get(name) ?? [])
const removable = [...new Set([...former, ...ours, ...guarded])]

const answer = 'main li a[href^="/"]'
const pages = [
  ['a step', '/ru/use-gost/', neededByGuide, answer],
  ['an embedded step', '/embed/en/use-gost/', neededByEmbed, answer],
  ['the console', '/ru/agent/', neededByConsole, 'main p a[href]'],
  ['an unknown address', '/ru/use-gots/', neededByGuide, answer],
  ['the start', '/kk/', neededByGuide, answer],
  ['the map', '/en/map/', [], 'main h3 a[href^="/"]'],
  ['an unknown address in no language', '/nope/', neededByGuide, answer],
] as const

/**
 * In every page to come: removes the built-ins listed in `window.name`, or makes the one named after "break" throw.
 */
async function spoil(page: Page) {
  await page.addInitScript(() => {
    const [act, ...paths] = window.name.split(' ')
    for (const path of act === '' ? [] : paths) {
      const keys = path.split('.')
      const last = keys.pop() ?? ''
      const owner = keys.reduce<unknown>((place, key) => Reflect.get(Object(place), key), window)
      if (owner === undefined || owner === null) continue
      if (act === 'remove') Reflect.deleteProperty(Object(owner), last)
      else
        Reflect.set(Object(owner), last, () => {
          throw new Error('Broken on purpose.')
        })
    }
  })
}

async function openSpoilt(
  page: Page,
  path: string,
  act: 'remove' | 'break',
  what: readonly string[],
) {
  // A page of the same origin without scripts: `window.name` survives navigation.
  await page.goto(`${site()}/favicon.svg`)
  await page.evaluate(
    list => {
      window.name = list
    },
    [act, ...what].join(' '),
  )
  await page.goto(site() + path, { waitUntil: 'domcontentloaded' })
  await page.waitForSelector('#root[data-live], [data-plain]', { state: 'attached' })
}

/** What works on the page: at least `links`, and never the error page. */
async function shown(page: Page): Promise<string> {
  if ((await page.locator('[data-page="trouble"]').count()) > 0) return 'error page'
  const link = page.locator('main a[href], header > a[href], main ~ div a[href]').first()
  if ((await link.count()) === 0) return 'nothing'
  const isSeen = await link.evaluate(seen => getComputedStyle(seen).visibility === 'visible')
  if (!isSeen) return 'hidden links'
  return (await page.locator('[data-plain]').count()) > 0 ? 'plain links' : 'scripts'
}

/** Every surface; only a step of the guide when time is short. */
describe.each(pages.slice(0, isThorough ? 4 : 1))('%s', (_, path, asks) => {
  it('keeps its links when one built-in is missing', { timeout: 240_000 }, async () => {
    await visit(
      async ({ page }) => {
        await spoil(page)
        for (const missing of removable) {
          await openSpoilt(page, path, 'remove', [missing])
          const expected = asks.some(need => need === missing) ? 'plain links' : 'scripts'
          expect([missing, await shown(page)]).toEqual([missing, expected])
        }
      },
      { expectComplaints: true },
    )
  })
})

describe.each(pages)('%s', (_, path, asks, onward) => {
  it('keeps working links when all are missing', async () => {
    await visit(
      async ({ page }) => {
        await spoil(page)
        await openSpoilt(page, path, 'remove', removable)
        expect(await shown(page)).toBe(asks.length > 0 ? 'plain links' : 'scripts')
        const link = page.locator(onward).first()
        const href = await link.getAttribute('href')
        await link.click()
        await page.waitForURL(url => url.pathname === href)
        expect(await shown(page)).toMatch(/^(?:plain links|scripts)$/)
      },
      { expectComplaints: true },
    )
  })

  // One that is called while rendering, one after it, and one in an observer.
  it.each(['Array.prototype.flatMap', 'history.replaceState', 'addEventListener'])(
    'keeps its links when %s throws before the first interaction',
    async broken => {
      await visit(
        async ({ page }) => {
          await spoil(page)
          await openSpoilt(page, path, 'break', [broken])
          await page.waitForTimeout(300)
          expect(await shown(page)).toMatch(/^(?:plain links|scripts)$/)
          const link = page.locator('main a[href^="/"], header > a[href^="/"]').first()
          const href = await link.getAttribute('href')
          await link.click()
          await page.waitForURL(url => url.pathname === href)
        },
        { expectComplaints: true },
      )
    },
  )
})
