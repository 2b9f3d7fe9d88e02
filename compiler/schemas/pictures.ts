import * as z from 'zod'
import { idPattern, string, text, wordKey } from './text.ts'

const drawing = z.strictObject({
  facts: z.array(z.string()).min(1),
  ofScreen: z.literal(true).optional(),
  alt: text,
  words: z.record(wordKey, text),
})
/** Schema of `content/pictures.yaml`: the drawings with their words, and where each is used. */
export const picturesSchema = z.strictObject({
  drawings: z.record(z.string(), drawing),
  pictures: z.record(
    z.string().regex(idPattern),
    z.strictObject({ drawing: z.string(), at: string.optional() }),
  ),
})
