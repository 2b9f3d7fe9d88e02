import * as z from 'zod'
import { text } from './text.ts'

const version = z.string().regex(/^[0-9a-f]{8}$/)
const releaseEntry = z.strictObject({
  number: z.int().min(1),
  date: z.iso.date().describe('The day of the release'),
  content: version.describe('The version of all words'),
  flow: version.describe('The version of the flow'),
  draft: z.literal(true).optional().describe('Written by npm run release and not published yet'),
  changes: z
    .array(text.extend({ steps: z.array(z.string()).describe('Where the advice changed') }))
    .default([]),
})
export type ReleaseEntry = z.infer<typeof releaseEntry>
/** Schema of `content/releases.yaml`: the released versions, the newest first. */
export const releasesSchema = z.array(releaseEntry)
