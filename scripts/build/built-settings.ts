import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { HeaderSettings } from '../../deploy/headers.ts'
import type { HostSettings } from '../../deploy/settings.ts'
import { writeInFolders } from './file-tree.ts'
import { stagingDir } from './folders.ts'

export type BuiltSettings = Pick<HostSettings, 'base'> & HeaderSettings

/** Outside the site folder, which is public. */
const fileFor = (folder: string) => `${stagingDir(folder)}/settings.json`

/** Saves the settings with which a site was built. */
export async function saveSettings(folder: string, settings: BuiltSettings) {
  await writeInFolders(
    fileFor(folder),
    `${JSON.stringify({ base: settings.base, embedParents: settings.embedParents, insights: settings.insights })}\n`,
  )
}

/** The settings of the site in a folder; undefined when it was built on another machine. */
export async function settingsOfBuild(folder: string): Promise<BuiltSettings | undefined> {
  const file = fileFor(folder)
  if (!existsSync(file)) return undefined
  const { base, embedParents, insights }: BuiltSettings = JSON.parse(await readFile(file, 'utf8'))
  return { base, embedParents, insights }
}
