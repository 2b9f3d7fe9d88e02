import * as z from 'zod'
import { idPattern, string, text } from './text.ts'

/** Schema of `content/finder/topics/<topic>/topic.yaml`: what is known of a topic that the document does not answer. */
export const topicSchema = z.strictObject({
  about: text.optional().describe('What its messages are about'),
  source: text.optional().describe('Where its messages are from'),
  date: string.optional(),
  leads: z.string().optional().describe('The step that does answer its messages'),
})
/** Schema of `content/finder/words.txt`: words that mean the same, in all languages at once. */
export const finderWordsSchema = z.record(z.string().regex(idPattern), string)
