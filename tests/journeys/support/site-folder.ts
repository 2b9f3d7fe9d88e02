import { readFileSync } from 'node:fs'
import { readSettings } from '../../../deploy/settings.ts'

/** The folder of the built site under test. */
export const { folder: siteFolder } = readSettings(process.env)

/** The built HTML of a page, by its path on the site. */
export function builtPage(path: string): string {
  return readFileSync(`${siteFolder}${path}index.html`, 'utf8')
}
