// Renders the favicon and the icons from the mark of the guide: node scripts/run.mjs scripts/pictures/icons.ts. The
// results are kept in the public folder, because browsers render different bytes.
import { mkdir, writeFile } from 'node:fs/promises'
import { guide, publicFolder } from '../../compiler/guide.ts'
import { launchChromium } from '../browser/chromium.ts'
import { colourOf } from './brand.ts'

const folder = `${publicFolder}/icons`
const field = colourOf('brand')
const line = colourOf('brand-ink')
/** The part of an icon that the mark fills; the safe zone of a maskable icon is its middle 80 %. */
const icons = [
  { file: 'icon-192.png', size: 192, share: 1 },
  { file: 'icon-512.png', size: 512, share: 1 },
  { file: 'maskable-512.png', size: 512, share: 0.72 },
  { file: 'apple-touch-180.png', size: 180, share: 0.86 },
]

const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${field}"/><g fill="none" stroke="${line}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="${guide.mark}"/></g></svg>\n`
await mkdir(folder, { recursive: true })
await writeFile(`${publicFolder}/favicon.svg`, mark)
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
