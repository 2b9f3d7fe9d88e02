import { readSettings } from '../../deploy/settings.ts'

/** Two builds at once, each with an OUT_DIR of its own, stay out of each other's way. */
export function workshopOf(site: string): string {
  return `.cache/build/${site.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
}

const { folder } = readSettings(process.env)
const workshop = workshopOf(folder)

/** A build is made in the workshop and moved to its place only when it is whole, so a failure leaves no half site. */
export const buildFolders = {
  client: `${workshop}/client`,
  embed: `${workshop}/embed`,
  agent: `${workshop}/agent`,
  server: `${workshop}/server`,
  site: folder,
} as const
