import { readSettings } from '../../../deploy/settings.ts'

/** The folder of the built site under test. */
export const { folder: siteFolder } = readSettings(process.env)
