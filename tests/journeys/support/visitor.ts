import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  FrameLocator,
  LaunchOptions,
  Locator,
  Page,
} from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { launchChromium } from '../../../scripts/browser/chromium.ts'

/** Complaints of the browser that no page may cause. */
export type Visitor = {
  page: Page
  context: BrowserContext
  /** Page errors, console messages, and requests to other origins. */
  complaints: string[]
}

/** The browser of the visits in the present test file. */
let browser: Browser | undefined
/** The browser that the test files of a worker share: starting one takes a second. It ends with the worker. */
let shared: Browser | undefined
let serviceWorkers: 'allow' | 'block' = 'block'

async function sharedBrowser(): Promise<Browser> {
  if (shared?.isConnected() !== true) shared = await launchChromium()
  return shared
}

/**
 * Opens a browser for the tests of a file; one with options of its own is for that file alone.
 * @param withWorker whether the service worker may register, for tests of it: three seconds after hydration it fetches
 *   the whole guide, which takes the processor for more than a second per visit
 */
export function useBrowser({
  withWorker = false,
  ...options
}: LaunchOptions & { withWorker?: boolean } = {}) {
  const isShared = Object.keys(options).length === 0
  beforeAll(async () => {
    serviceWorkers = withWorker ? 'allow' : 'block'
    browser = isShared ? await sharedBrowser() : await launchChromium(options)
  })
  afterAll(async () => {
    if (!isShared) await browser?.close()
    browser = undefined
  })
}

/** The origin under test. */
export function site(): string {
  return inject('site')
}

/**
 * Runs a visit in a fresh browser profile and fails on complaints: page errors, console errors and warnings, requests
 * to another origin.
 */
export async function visit(
  act: (visitor: Visitor) => Promise<void>,
  options: BrowserContextOptions & { expectComplaints?: boolean; origins?: string[] } = {},
) {
  if (browser === undefined) throw new Error('Call useBrowser() at the top of the file.')
  const { expectComplaints, origins = [], ...contextOptions } = options
  const context = await browser.newContext({ serviceWorkers, ...contextOptions })
  const page = await context.newPage()
  const complaints: string[] = []
  watch(context, complaints, [site(), ...origins])
  try {
    await act({ page, context, complaints })
    if (!expectComplaints) expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
}

function watch(context: BrowserContext, complaints: string[], origins: string[]) {
  context.on('weberror', error => complaints.push(`page error: ${error.error().message}`))
  context.on('console', message => {
    const isOurs = !message.text().startsWith('Service Worker registration blocked by Playwright')
    if (isOurs && (message.type() === 'error' || message.type() === 'warning')) {
      complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('request', request => {
    const { origin, protocol } = new URL(request.url())
    if (!origins.includes(origin) && protocol !== 'blob:')
      complaints.push(`request to ${request.url()}`)
  })
}

/** Waits for hydration: the root is marked. */
export async function live(page: Page) {
  await page.waitForSelector('#root[data-live]')
}

/** The id of the step on the page. */
export async function stepOn(page: Page): Promise<string | null> {
  return page.locator('main').getAttribute('data-step')
}

/** Waits until the step has been announced: its heading is focused right after the paint. */
export async function announced(page: Page) {
  await page.waitForSelector('main h1:focus')
}

/** Milliseconds after a step change in which a second click in the same place does not count. */
export async function atHandsPace(page: Page) {
  await page.waitForTimeout(200)
}

/** Follows a link to another step that is not an answer: Back, Change, Start again. */
export async function follow(link: Locator) {
  await atHandsPace(link.page())
  await link.click()
}

let isLeft = true

/**
 * Gives an answer and waits for the next step. Clicks alternate between left and right, because a second click in the
 * same place right after a change does not count.
 * @param shown the page, or a frame in it
 */
export async function answer(shown: Page | FrameLocator, id: string, next: string) {
  const link = shown.locator(`a[data-answer="${id}"]`)
  isLeft = !isLeft
  const width = (await link.boundingBox())?.width ?? 0
  await link.click({ position: { x: isLeft ? 24 : width - 24, y: 20 } })
  await shown.locator(`main[data-step="${next}"]`).waitFor()
}
