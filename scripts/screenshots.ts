// Photographs the main pages of the built site for docs/screenshots/, and draws every picture that is made
// from the mark or from the pages: npm run build && npm run screenshots
import { mkdir, rm } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { launchChromium } from './browser/chromium.ts'
import { lateParts } from './pictures/late-parts.ts'
import { startServer } from './serve/server.ts'

const folder = 'docs/screenshots'

type Shot = { name: string; path: string; width: number; scheme: 'light' | 'dark' }

/** Windows that people have: the smallest telephone, a usual one, a tablet, a laptop, a large screen. */
const heights: Record<number, number> = {
  320: 568,
  360: 740,
  390: 844,
  768: 1024,
  1280: 800,
  1366: 630,
  1440: 900,
  1920: 1080,
}

/** The console in the middle of a call. */
function inCall(language: string): string {
  return `${language}/agent/#t=x~@start~not-user-certificate~no`
}

const shots: readonly Shot[] = [
  { name: 'start-kk', path: 'kk/', width: 360, scheme: 'light' },
  { name: 'start-ru', path: 'ru/', width: 360, scheme: 'dark' },
  { name: 'start-en', path: 'en/', width: 320, scheme: 'light' },
  { name: 'start-kk', path: 'kk/', width: 768, scheme: 'light' },
  { name: 'start-ru', path: 'ru/', width: 1280, scheme: 'light' },
  { name: 'start-kk', path: 'kk/', width: 1920, scheme: 'dark' },
  { name: 'question-en', path: 'en/get-eds/', width: 1280, scheme: 'light' },
  { name: 'question-ru', path: 'ru/key-button-visible/', width: 360, scheme: 'light' },
  { name: 'solution-kk', path: 'kk/turn-off-default-key/', width: 360, scheme: 'light' },
  { name: 'solution-ru', path: 'ru/use-gost/', width: 1280, scheme: 'dark' },
  { name: 'limit-en', path: 'en/no-such-file/', width: 768, scheme: 'light' },
  { name: 'limit-kk', path: 'kk/hand-over/', width: 1280, scheme: 'light' },
  { name: 'not-found', path: 'no-such-page/', width: 768, scheme: 'light' },
  { name: 'console-ru', path: inCall('ru'), width: 1366, scheme: 'light' },
  { name: 'console-en', path: inCall('en'), width: 1440, scheme: 'light' },
  { name: 'console-kk', path: inCall('kk'), width: 1920, scheme: 'dark' },
  { name: 'console-kk', path: inCall('kk'), width: 390, scheme: 'light' },
  { name: 'map-en', path: 'en/map/', width: 1280, scheme: 'light' },
  { name: 'map-ru', path: 'ru/map/', width: 360, scheme: 'light' },
  { name: 'map-kk', path: 'kk/map/', width: 1920, scheme: 'dark' },
]

async function take(browser: Browser, address: string, { name, path, width, scheme }: Shot) {
  const viewport = { width, height: heights[width] ?? width }
  const page = await browser.newPage({ viewport, colorScheme: scheme, reducedMotion: 'reduce' })
  await page.goto(`${address}${path}`)
  await lateParts(page)
  await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png` })
  await page.close()
}

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const server = await startServer({ folder: process.env['OUT_DIR'] || 'dist', base: '/', port: 0 })
const browser = await launchChromium()
for (const shot of shots) await take(browser, server.address, shot)
await browser.close()
await server.stop()
console.log(`${shots.length} pictures in ${folder}/`)

await import('./pictures/icons.ts')
await import('./pictures/preview.ts')
await import('./pictures/screenshots.ts')
