import * as z from 'zod'
import { factPattern } from './step.ts'
import { text } from './text.ts'

/** Schema of `content/document.yaml`: the source's sections and facts. */
export const documentSchema = z.strictObject({
  title: text,
  date: z.iso.date().describe('The day on which the words were last changed'),
  sections: z.record(z.string(), text),
  facts: z.record(
    z.string().regex(factPattern),
    z.strictObject({ section: z.string(), says: text }),
  ),
})
