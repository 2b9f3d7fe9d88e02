// Photographs the built site for the install dialogue: npm run build, then
// node scripts/run.mjs scripts/pictures/screenshots.ts
import { mkdir } from 'node:fs/promises'
import { languages, publicFolder } from '../../compiler/guide.ts'
import { launchChromium } from '../browser/chromium.ts'
import { startServer } from '../serve/server.ts'
import { waitForCompletePage } from './complete-page.ts'

const folder = `${publicFolder}/screenshots`
const windows = [
  { name: 'narrow', viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 },
  { name: 'wide', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
]

await mkdir(folder, { recursive: true })
const server = await startServer({ folder: process.env['OUT_DIR'] ?? 'dist', base: '/', port: 0 })
const browser = await launchChromium()
for (const { name, ...window } of windows) {
  const page = await browser.newPage({ ...window, colorScheme: 'light' })
  for (const language of languages) {
    await page.goto(`${server.address}${language}/`)
    await waitForCompletePage(page)
    await page.screenshot({ path: `${folder}/${language}-${name}.png` })
  }
}
await browser.close()
await server.stop()
console.log(`${windows.length * languages.length} pictures in ${folder}/`)
