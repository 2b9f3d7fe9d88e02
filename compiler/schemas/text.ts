import * as z from 'zod'
import { inEveryLanguage } from '../guide.ts'

/** The form of ids of steps, answers and cases; a leading letter keeps the keys of an object in their order. */
export const idPattern = /^(?=.{1,64}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** A text that is not empty. */
export const string = z.string().trim().min(1)

/** A text in all languages. */
export const text = z.strictObject(inEveryLanguage(() => string))

/** The key of a word in code: camel case. */
export const wordKey = z.string().regex(/^[a-z][A-Za-z0-9]*$/)
