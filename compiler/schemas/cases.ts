import * as z from 'zod'
import { idPattern, text } from './text.ts'

/** Schema of `content/cases.yaml`: whom a step is for, by the answers on every path to it. */
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
