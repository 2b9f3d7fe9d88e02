import * as z from 'zod'
import { idPattern, string, text } from './text.ts'

const note = z.strictObject({ heading: text, text, source: text, date: string.nullable() })
/** Schema of `content/outside-notes.yaml`. */
export const notesSchema = z.record(z.string().regex(idPattern), note)
