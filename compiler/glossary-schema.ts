import * as z from 'zod'
import { inEveryLanguage } from './guide.ts'
import { idPattern, string, text } from './text-schema.ts'

const forms = z.array(string).min(1)
/** Schema of `content/glossary.yaml`: what the terms of the trade mean, and by which forms they are found. */
export const glossarySchema = z.record(
  z.string().regex(idPattern),
  z.strictObject({
    word: text,
    means: text,
    forms: z.strictObject(inEveryLanguage(() => forms)),
  }),
)
