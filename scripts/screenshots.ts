// Photographs the main pages of the built site for docs/screenshots/ (those of another guide for its own folder), and
// draws every picture that is made from the mark or from the pages: npm run build && npm run screenshots
import { readFileSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { parse } from 'yaml'
import * as z from 'zod'
import { contentFolder } from '../compiler/guide.ts'
import { launchChromium } from './browser/chromium.ts'
import { waitForCompletePage } from './pictures/complete-page.ts'
import { startServer } from './serve/server.ts'

const folder = contentFolder === 'content' ? 'docs/screenshots' : `${contentFolder}/screenshots`

/** The viewports: the smallest phone, a usual one, a tablet, a laptop, a large screen. */
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

const shots = z
  .array(
    z.strictObject({
      name: z.string(),
      path: z.string(),
      width: z.int(),
      scheme: z.enum(['light', 'dark']),
    }),
  )
  .parse(parse(readFileSync(`${folder}/pages.yaml`, 'utf8')))
type Shot = (typeof shots)[number]

async function take(browser: Browser, address: string, { name, path, width, scheme }: Shot) {
  const viewport = { width, height: heights[width] ?? width }
  const page = await browser.newPage({ viewport, colorScheme: scheme, reducedMotion: 'reduce' })
  await page.goto(`${address}${path}`)
  await waitForCompletePage(page)
  await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png` })
  await page.close()
}

await mkdir(folder, { recursive: true })
for (const name of await readdir(folder)) if (name.endsWith('.png')) await rm(join(folder, name))
const server = await startServer({ folder: process.env['OUT_DIR'] || 'dist', base: '/', port: 0 })
const browser = await launchChromium()
for (const shot of shots) await take(browser, server.address, shot)
await browser.close()
await server.stop()
console.log(`${shots.length} pictures in ${folder}/`)

await import('./pictures/icons.ts')
await import('./pictures/preview.ts')
await import('./pictures/screenshots.ts')
