import * as z from 'zod'
import { idPattern, text } from './text.ts'

const endings = z.array(z.string().regex(/^[a-z0-9]+$/)).default([])
const fileName = z.strictObject({
  begins: z.string().describe('A regular expression'),
  step: z.string().optional(),
  note: z.string().optional(),
  says: text,
})
/** Schema of `content/file-names.yaml`: what the names of files hint at. */
export const fileNamesSchema = z.strictObject({
  endings,
  'other-endings': endings,
  copies: z.array(z.string().regex(/^[\p{L} ]+$/u)).default([]),
  names: z.record(z.string().regex(idPattern), fileName).default({}),
  nothing: text.optional(),
})
