import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createBuilder } from 'vite'
import { readFlow } from './bench/flow-file.ts'
import { benchOptions, isMeasured } from './bench/options.ts'
import { machineLine, report } from './bench/report.ts'
import type { Result } from './bench/report.ts'
import { runPart } from './bench/run-part.ts'
import { openSites } from './bench/sites.ts'

const options = benchOptions(process.argv.slice(2))
// The loader of this script runs in development mode; what is measured must be a production build.
process.env['NODE_ENV'] = 'production'
// Another folder is a build to compare as it is.
if (options.folder === 'dist' || !existsSync(options.folder)) {
  const builder = await createBuilder({ logLevel: 'warn' })
  await builder.buildApp()
}
const flow = await readFlow(options.folder)
const sites = (await openSites(options.folder, flow)).map(site => ({ ...site, flow }))
const results: Result[] = []
let version = ''

for (let round = 0; round < options.rounds; round += 1) {
  for (const profile of options.profiles) {
    for (const part of options.parts.filter(name => isMeasured(name, profile))) {
      console.error(`round ${round + 1} of ${options.rounds}: ${part}, ${profile.name}`)
      const ran = await runPart(sites, { part, profile, round })
      results.push(...ran.results)
      version = ran.version
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
