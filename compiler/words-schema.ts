import * as z from 'zod'
import { inEveryLanguage } from './guide.ts'
import { string, text, wordKey } from './text-schema.ts'

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
const plural = z.strictObject(
  inEveryLanguage(one => {
    const used = new Intl.PluralRules(one).resolvedOptions().pluralCategories
    const known = pluralForms.filter(form => used.includes(form))
    return z.strictObject(Object.fromEntries(known.map(form => [form, string])))
  }),
)
/** One interface word: the same kind in every language, a text or the forms of a plural. */
export const wordSchemas = { text, plural }
/** One file of `content/interface`. */
export const wordsSchema = z.record(wordKey, z.union([text, plural]))
