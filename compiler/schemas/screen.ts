import * as z from 'zod'
import { languages } from '../guide.ts'
import { idPattern, string, text } from './text.ts'

const seen = z.strictObject({
  text: string,
  language: z.enum(languages),
  means: z.partialRecord(z.enum(languages), string).optional(),
})
/** Schema of `content/screen.yaml`: what stands on a screen, letter for letter. */
export const screenSchema = z.strictObject({
  labels: z.record(z.string().regex(idPattern), seen),
  messages: z.record(z.string().regex(idPattern), seen),
  links: z.record(z.string().regex(idPattern), z.strictObject({ href: string, text })),
})
