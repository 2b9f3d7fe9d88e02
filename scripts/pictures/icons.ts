// Renders the icons from the mark: node scripts/run.mjs scripts/pictures/icons.ts. The results are kept in
// public/icons, because browsers render different bytes.
import { mkdir, readFile } from 'node:fs/promises'
import { launchChromium } from '../browser/chromium.ts'

const folder = 'public/icons'
/** The part of an icon that the mark fills; the safe zone of a maskable icon is its middle 80 %. */
const icons = [
  { file: 'icon-192.png', size: 192, share: 1 },
  { file: 'icon-512.png', size: 512, share: 1 },
  { file: 'maskable-512.png', size: 512, share: 0.72 },
  { file: 'apple-touch-180.png', size: 180, share: 0.86 },
]

const mark = await readFile('public/favicon.svg', 'utf8')
const field = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(mark)?.[1]
if (field === undefined) throw new Error('public/favicon.svg has no field with a colour. Add one.')
await mkdir(folder, { recursive: true })
const browser = await launchChromium()
const page = await browser.newPage()
for (const { file, size, share } of icons) {
  const inner = Math.round(size * share)
  const ground = share < 1 ? field : 'transparent'
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>html{background:${ground}}body{margin:0;height:${size}px;display:grid;place-items:center}
    svg{width:${inner}px;height:${inner}px}</style>${mark}`,
  )
  await page.screenshot({ path: `${folder}/${file}`, omitBackground: share === 1 })
}
await browser.close()
console.log(`${icons.length} icons in ${folder}/`)
