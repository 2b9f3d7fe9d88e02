import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createBuilder } from 'vite'
import { readFlow } from './bench/flow-file.ts'
import { benchOptions, isMeasured } from './bench/options.ts'
import { parts } from './bench/parts.ts'
import type { PartName } from './bench/parts.ts'
import type { Profile } from './bench/profiles.ts'
import { machineLine, report } from './bench/report.ts'
import type { Result } from './bench/report.ts'
import { openSites } from './bench/sites.ts'
import { launchChromium } from './browser/chromium.ts'

const options = benchOptions(process.argv.slice(2))
// The loader of this script runs in development mode; what is measured must be a production build.
process.env['NODE_ENV'] = 'production'
// Another folder is a build to compare as it is.
if (options.folder === 'dist' || !existsSync(options.folder)) {
  const builder = await createBuilder({ logLevel: 'warn' })
  await builder.buildApp()
}
const flow = await readFlow(options.folder)
const sites = await openSites(options.folder, flow)
const results: Result[] = []
let version = ''

/** Runs one part on all sites in turn, each in a new browser; the first site rotates from round to round. */
async function runPart(part: PartName, profile: Profile, round: number) {
  const language = flow.languages[round % flow.languages.length] ?? ''
  for (const index of sites.keys()) {
    const site = sites[(index + round) % sites.length]
    if (site === undefined) continue
    site.server.use(profile.link)
    const browser = await launchChromium({ args: ['--ignore-certificate-errors'] })
    try {
      version = browser.version()
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
      const task = { site, flow, language, profile, round, context }
      const found = await parts[part](task)
      results.push({ profile: profile.name, site: site.name, round, language, found })
    } catch (error) {
      console.error(`${part} of ${site.name} (${profile.name}): ${String(error)}`)
      process.exitCode = 1
    } finally {
      await browser.close()
    }
  }
}

for (let round = 0; round < options.rounds; round += 1) {
  for (const profile of options.profiles) {
    for (const part of options.parts.filter(name => isMeasured(name, profile))) {
      console.error(`round ${round + 1} of ${options.rounds}: ${part}, ${profile.name}`)
      await runPart(part, profile, round)
    }
  }
}
for (const { server } of sites) server.stop()
console.log(`${options.rounds} rounds on ${machineLine(version)}`)
console.log(
  report(
    results,
    sites.map(({ name }) => name),
  ),
)
if (options.json !== undefined) await writeFile(options.json, JSON.stringify(results, null, 1))
process.exit()
