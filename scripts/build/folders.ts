import { readSettings } from '../../deploy/settings.ts'

/** Two builds at once, each with an OUT_DIR of its own, stay out of each other's way. */
export function stagingDir(site: string): string {
  return `.cache/build/${site.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
}

const { folder } = readSettings(process.env)
const staging = stagingDir(folder)

/** A build is made in the staging folder and moved to its place only when it is whole, so a failure leaves no half site. */
export const buildFolders = {
  client: `${staging}/client`,
  embed: `${staging}/embed`,
  console: `${staging}/console`,
  server: `${staging}/server`,
  site: folder,
} as const
