import * as z from 'zod'
import { inEveryLanguage } from './guide.ts'

/** What a step, an answer and a case may be called; the letter first keeps answers in their order. */
export const idPattern = /^(?=.{1,64}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Words that are there. */
export const string = z.string().trim().min(1)

/** A text in all languages. */
export const text = z.strictObject(inEveryLanguage(() => string))
