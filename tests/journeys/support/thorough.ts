import { defaultLanguage, languages } from '../../../compiler/guide.ts'

/**
 * Whether a test tries everything, as in `npm run test:long`, or the part that finds most faults, as in `npm test`.
 * The project "long" of vitest.config.ts lists the files that use it.
 */
export const isThorough = process.env['THOROUGH'] === 'yes'
/** The languages to try where one tells most of what can be wrong. */
export const someLanguages = isThorough ? languages : [defaultLanguage]
