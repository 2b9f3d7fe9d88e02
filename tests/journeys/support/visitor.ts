import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  FrameLocator,
  LaunchOptions,
  Page,
} from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { launchChromium } from '../../../scripts/browser/chromium.ts'

/** What must never happen on any page, gathered while a visitor is on the site. */
export type Visitor = {
  page: Page
  context: BrowserContext
  /** Errors of pages, messages on the console, and requests to other origins. */
  complaints: string[]
}

let browser: Browser | undefined
let serviceWorkers: 'allow' | 'block' = 'block'

/**
 * Opens one browser for the tests of a file.
 * @param withWorker whether the site's worker may come, for tests in which it has a part. Three seconds after a
 * page works it fetches the whole guide, which keeps the processor busy for more than a second on each visit.
 */
export function useBrowser({
  withWorker = false,
  ...options
}: LaunchOptions & { withWorker?: boolean } = {}) {
  beforeAll(async () => {
    serviceWorkers = withWorker ? 'allow' : 'block'
    browser = await launchChromium(options)
  })
  afterAll(async () => {
    await browser?.close()
  })
}

/** The origin under test. */
export function site(): string {
  return inject('site')
}

/**
 * Runs a visit in a fresh browser profile and fails when anything was complained about:
 * page errors, console errors and warnings, requests to another origin.
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

/** Waits until scripts have taken over: the page then marks its root. */
export async function live(page: Page) {
  await page.waitForSelector('#root[data-live]')
}

/** The step that the page shows. */
export async function stepOn(page: Page): Promise<string | null> {
  return page.locator('main').getAttribute('data-step')
}

/** Waits until the step has been announced: its heading gets the focus right after the frame that shows it. */
export async function announced(page: Page) {
  await page.waitForSelector('main h1:focus')
}

/** No hand is quicker: a second click in the same place right after a change counts for nothing. */
export async function atHandsPace(page: Page) {
  await page.waitForTimeout(200)
}

/** Follows a link to another step that is no answer: Back, Change, Start again. */
export async function follow(page: Page, selector: string) {
  await atHandsPace(page)
  await page.click(selector)
}

let isLeft = true

/**
 * Gives an answer and waits for the step that it leads to. It clicks left and right by turns, since a
 * second click in the same place right after a change counts for nothing.
 * @param shown the page, or a frame in it
 */
export async function answer(shown: Page | FrameLocator, id: string, next: string) {
  const link = shown.locator(`a[data-answer="${id}"]`)
  isLeft = !isLeft
  const width = (await link.boundingBox())?.width ?? 0
  await link.click({ position: { x: isLeft ? 24 : width - 24, y: 20 } })
  await shown.locator(`main[data-step="${next}"]`).waitFor()
}
