import * as z from 'zod'
import { text, wordKey } from './text.ts'

/** Schema of a file of `content/interface`: the words of a surface. */
export const wordsSchema = z.record(wordKey, text)
