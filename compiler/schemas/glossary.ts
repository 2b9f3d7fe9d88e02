import * as z from 'zod'
import { inEveryLanguage } from '../guide.ts'
import { idPattern, string, text } from './text.ts'

const forms = z.array(string).min(1)
/** Schema of `content/glossary.yaml`: the terms, their meanings, and the forms by which they are found in texts. */
export const glossarySchema = z.record(
  z.string().regex(idPattern),
  z.strictObject({
    word: text,
    means: text,
    forms: z.strictObject(inEveryLanguage(() => forms)),
  }),
)
