import { launchChromium } from '../browser/chromium.ts'
import type { FlowFile } from './flow-file.ts'
import { parts } from './parts.ts'
import type { PartName } from './parts.ts'
import type { Profile } from './profiles.ts'
import type { Result } from './report.ts'
import type { Site } from './sites.ts'

type Measured = Site & { readonly flow: FlowFile }
type Round = {
  readonly part: PartName
  readonly profile: Profile
  /** The number of the round, from 0. */
  readonly round: number
}

/**
 * Runs one part on all sites in turn, each in a new browser; the first site rotates from round to round. A site on
 * which the part fails has no result, and the command ends with an error.
 * @returns the results, and the version of the browser
 */
export async function runPart(
  sites: readonly Measured[],
  { part, profile, round }: Round,
): Promise<{ results: Result[]; version: string }> {
  const results: Result[] = []
  let version = ''
  for (const index of sites.keys()) {
    const site = sites[(index + round) % sites.length]
    if (site === undefined) continue
    const { flow, server, name } = site
    const language = flow.languages[round % flow.languages.length] ?? ''
    server.use(profile.link)
    const browser = await launchChromium({ args: ['--ignore-certificate-errors'] })
    try {
      version = browser.version()
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
      const found = await parts[part]({ site, flow, language, profile, round, context })
      results.push({ profile: profile.name, site: name, round, language, found })
    } catch (error) {
      console.error(`${part} of ${name} (${profile.name}): ${String(error)}`)
      process.exitCode = 1
    } finally {
      await browser.close()
    }
  }
  return { results, version }
}
