import * as z from 'zod'
import { idPattern, text } from './text-schema.ts'

/** `content/cases.yaml`: whom a step is for, as the answers on the way to it tell. */
export const casesSchema = z.record(
  z.string().regex(idPattern),
  z.strictObject({
    text: text.describe('To stand behind another with a comma between: small letter, no full stop'),
    replaces: z
      .array(z.string())
      .default([])
      .describe('Cases that need not be said beside this one, because it says more'),
  }),
)
