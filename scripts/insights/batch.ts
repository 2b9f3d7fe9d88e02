import * as z from 'zod'

/** The largest batch of counts, in bytes. */
export const largestBatch = 16_384

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
const count = z.int().min(1).max(1000)
const counted = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), step: id, answer: id, count }),
  ...(['entry', 'outcome', 'unsolved', 'back', 'change'] as const).map(kind =>
    z.strictObject({ kind: z.literal(kind), step: id, count }),
  ),
  z.strictObject({ kind: z.literal('refused'), topic: id.optional(), count }),
])

/** Schema of what a browser sends: docs/insights.md. */
const batchSchema = z.strictObject({
  schema: z.literal(1),
  /** The version of the content that was counted. */
  content: z.string().regex(/^[0-9a-f]{8}$/),
  day: z.iso.date(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/),
  counts: z.array(counted).min(1).max(200),
})
export type Batch = z.infer<typeof batchSchema>

/** Parses a batch, as it is sent or as a line of the event log; undefined when it is invalid. */
export function readBatch(text: string): Batch | undefined {
  try {
    return batchSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
