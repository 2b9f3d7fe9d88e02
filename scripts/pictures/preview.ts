// Renders preview.png, the image of link previews, from the mark and the names of the guide: node
// scripts/run.mjs scripts/pictures/preview.ts
import { readFile } from 'node:fs/promises'
import { readContent } from '../../compiler/check.ts'
import {
  defaultLanguage,
  documentLanguage,
  guide,
  languages,
  publicFolder,
} from '../../compiler/guide.ts'
import { launchChromium } from '../browser/chromium.ts'
import { colourOf } from './brand.ts'

const file = `${publicFolder}/preview.png`
/** The size of link previews, in pixels. */
const size = { width: 1200, height: 630 }

const { document, words } = readContent()
const siteName = words.get('pages')?.['siteName']
const mark = await readFile(`${publicFolder}/favicon.svg`, 'utf8')
const [first, ...others] = languages.map(language => siteName?.[language])

const browser = await launchChromium()
const page = await browser.newPage({ viewport: size })
const { direction } = guide.languages.find(({ id }) => id === defaultLanguage) ?? {}
const ground = colourOf('brand')
const ink = colourOf('brand-ink')
await page.setContent(`<html dir="${direction}"><style>
  html { background: ${ground}; color: ${ink}; font-family: system-ui, 'Noto Sans', sans-serif }
  body { box-sizing: border-box; height: 630px; margin: 0; padding: 96px; display: grid; align-content: space-between }
  div { display: flex; align-items: center; gap: 44px }
  svg { width: 168px; height: 168px; flex: none }
  svg rect { fill: ${ink} } svg g { stroke: ${ground} }
  h1 { margin: 0; font-size: 92px; line-height: 1.1; letter-spacing: -0.02em }
  section { display: grid; gap: 20px; padding-top: 40px; border-top: 2px solid }
  p { margin: 0; font-size: 46px; line-height: 1.2 }
  p + p { font-size: 34px }
</style><div>${mark}<h1>${first}</h1></div><section><p>${others.join(' · ')}</p><p>${document.title[documentLanguage]}</p></section>`)
await page.screenshot({ path: file })
await browser.close()
console.log(file)
