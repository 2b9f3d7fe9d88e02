import { statSync } from 'node:fs'
import { headersFor } from '../../deploy/headers.ts'
import { deepStep, pathOf, readFlow, startOf } from '../bench/flow-file.ts'
import type { FlowFile } from '../bench/flow-file.ts'
import type { PartName } from '../bench/parts.ts'
import { profiles } from '../bench/profiles.ts'
import { machineLine, report } from '../bench/report.ts'
import type { Result } from '../bench/report.ts'
import { runPart } from '../bench/run-part.ts'
import { serveFolder } from '../bench/server.ts'
import { median } from '../bench/statistics.ts'
import { launchChromium } from '../browser/chromium.ts'

/** What a visitor waits for and keeps; the rest does not depend on the number of steps. */
const measured: readonly PartName[] = ['load', 'deepLink', 'steps', 'endurance']
const profile = profiles.find(({ name }) => name === 'CPU 4x') ?? { name: 'full speed', cpu: 1 }

type Site = {
  readonly name: string
  readonly folder: string
  readonly flow: FlowFile
  readonly server: Awaited<ReturnType<typeof serveFolder>>
}

async function openSite(steps: string): Promise<Site> {
  const folder = `.cache/scale/${steps}-site`
  const headersOf = (path: string) => headersFor(path, { embedParents: [] })
  const [flow, server] = await Promise.all([readFlow(folder), serveFolder(folder, headersOf)])
  return { name: `${steps} steps`, folder, flow, server }
}

/** Bytes of a page and all that it fetches until it has taken over, as they are sent. */
async function bytesOf({ server }: Site, path: string): Promise<number> {
  const browser = await launchChromium({ args: ['--ignore-certificate-errors'] })
  try {
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
    const session = await page.context().newCDPSession(page)
    let sum = 0
    await session.send('Network.enable')
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      sum += encodedDataLength
    })
    await page.goto(server.origin + path)
    await page.waitForSelector('#root[data-live]')
    return sum
  } finally {
    await browser.close()
  }
}

/** A Markdown table of bytes: of three kinds of pages, and of what is fetched when it is wanted. */
async function tableOfBytes(sites: readonly Site[]): Promise<string> {
  const language = sites[0]?.flow.languages[0] ?? ''
  const pages = {
    start: ({ flow }: Site) => pathOf(flow, language, startOf(flow)),
    'deep link': ({ flow }: Site) => pathOf(flow, language, deepStep(flow)),
    embedded: ({ flow }: Site) => `/embed${pathOf(flow, language, deepStep(flow))}`,
  }
  const lines: string[] = []
  for (const [name, pathIn] of Object.entries(pages)) {
    const bytes: number[] = []
    for (const site of sites) bytes.push(await bytesOf(site, pathIn(site)))
    const ratios = bytes.slice(1).map(one => `×${(one / (bytes[0] ?? 1)).toFixed(2)}`)
    lines.push(`| ${name}, bytes until it is live | ${[...bytes, ...ratios].join(' | ')} |`)
  }
  const files = ['flow.json', `${language}/map/index.html`, 'sitemap.xml']
  for (const file of files) {
    const sizes = sites.map(({ folder }) => statSync(`${folder}/${file}.br`).size)
    const ratios = sizes.slice(1).map(one => `×${(one / (sizes[0] ?? 1)).toFixed(2)}`)
    lines.push(`| ${file}, bytes Brotli | ${[...sizes, ...ratios].join(' | ')} |`)
  }
  const heads = [...sites, ...sites.slice(1)].map(({ name }) => name)
  return `| | ${heads.join(' | ')} |\n|---|${heads.map(() => '---').join('|')}|\n${lines.join('\n')}`
}

/** The ratios of each site to the first, round by round. */
function tableOfRatios(results: readonly Result[], sites: readonly Site[]): string {
  const [first, ...others] = sites.map(({ name }) => name)
  const ids = ['first-paint', 'usable', 'heap-start', 'deep-link', 'first-step', 'step', 'heap-end']
  const valueOf = (site: string | undefined, round: number, id: string) => {
    const own = results.filter(one => one.site === site && one.round === round)
    const values = own.flatMap(({ found }) => Object.entries(found)).filter(([name]) => name === id)
    return Number(values[0]?.[1])
  }
  const rounds = [...new Set(results.map(({ round }) => round))]
  return ids
    .map(id => {
      const ratios = others.map(site => {
        const all = rounds.map(round => valueOf(site, round, id) / valueOf(first, round, id))
        return `${site} ×${median(all.filter(Number.isFinite)).toFixed(2)}`
      })
      return `${id}: ${ratios.join(', ')}`
    })
    .join('\n')
}

/**
 * Measures built synthetic guides side by side, and prints what grows with the number of steps.
 * @param counts numbers of steps, whose sites are built
 */
export async function measureSites(counts: readonly string[], rounds = 3): Promise<void> {
  const sites: Site[] = []
  for (const steps of counts) sites.push(await openSite(steps))
  console.log(await tableOfBytes(sites))
  const results: Result[] = []
  let version = ''
  for (let round = 0; round < rounds; round += 1) {
    for (const part of measured) {
      const ran = await runPart(sites, { part, profile, round })
      results.push(...ran.results)
      version = ran.version
    }
  }
  for (const { server } of sites) server.stop()
  console.log(`\n${rounds} rounds on ${machineLine(version)}`)
  const names = sites.map(({ name }) => name)
  console.log(report(results, names))
  console.log(`\nTo ${names[0]}, within a round:\n${tableOfRatios(results, sites)}`)
}
