import { readSettings } from '../../deploy/settings.ts'

/** The staging folder of a build; each OUT_DIR has its own, so that two builds can run at once. */
export function stagingDir(site: string): string {
  return `.cache/build/${site.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
}

const { folder } = readSettings(process.env)
const staging = stagingDir(folder)

/**
 * The folders of the build's parts. A build is made in the staging folder and moved when it is complete, so that a
 * failure leaves no partial site.
 */
export const buildFolders = {
  client: `${staging}/client`,
  embed: `${staging}/embed`,
  console: `${staging}/console`,
  server: `${staging}/server`,
  site: folder,
} as const
