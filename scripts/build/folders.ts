import { readSettings } from '../../deploy/settings.ts'

const { folder } = readSettings(process.env)
// Two builds at once, each with an OUT_DIR of its own, stay out of each other's way.
const workshop = `.cache/build/${folder.replaceAll(/[^A-Za-z0-9]+/g, '-')}`

/** A build is made in the workshop and moved to its place only when it is whole, so a failure leaves no half site. */
export const buildFolders = {
  client: `${workshop}/client`,
  embed: `${workshop}/embed`,
  agent: `${workshop}/agent`,
  server: `${workshop}/server`,
  site: folder,
} as const
