import type { TestProject } from 'vitest/node'
import { launchChromium } from '../../../scripts/browser/chromium.ts'
import { startHost } from './start-host.ts'
import { siteFolder } from './site-folder.ts'

/** Serves the built site once for all journeys, and checks that there is a browser. */
export default async function setup(project: TestProject) {
  const browser = await launchChromium()
  await browser.close()
  const server = await startHost({ folder: siteFolder, base: '/', embedParents: [] })
  project.provide('site', server.address.replace(/\/$/, ''))
  return () => server.stop()
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The origin of the served site, without a slash at the end. */
    site: string
  }
}
