import * as z from 'zod'
import { isLanguageId } from '../../machines/guide-info.ts'
import type { Language } from '../../machines/content.ts'

const languageId = z.custom<Language>(
  value => typeof value === 'string' && isLanguageId(value),
  'two or three small Latin letters',
)
const text = z.string().trim().min(1)
const stepId = z.string().regex(/^[a-z][a-z0-9-]*$/)

/** Schema of `guide.yaml`: the guide's id and its languages. */
export const guideSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/),
    mark: z
      .string()
      .regex(/^M[-0-9.a-zA-Z ]+$/, 'path data, as in the d of an SVG path')
      .describe('The lines of its mark, in a square of 32'),
    languages: z
      .array(
        z.strictObject({
          id: languageId,
          name: text.describe('In the language itself'),
          short: text,
          direction: z.enum(['ltr', 'rtl']),
          locale: z.string().regex(/^[a-z]{2,3}_[A-Z]{2}$/),
          letters: z.string().describe('As in a character class of a regular expression'),
        }),
      )
      .min(1),
    default: languageId,
    start: stepId.describe('The step where everybody begins'),
    'not-covered': stepId.describe('The step for a question that the document does not answer'),
    'not-sure': stepId.describe('The id of the answers for whoever does not know'),
    settings: z
      .record(
        z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
        z.strictObject({ kind: z.enum(['text', 'address']), label: z.record(languageId, text) }),
      )
      .default({})
      .describe('What only the host knows: settings.yaml holds the values'),
    document: languageId,
    'same-words': z.array(text).default([]),
  })
  .superRefine(({ languages, ...guide }, context) => {
    for (const key of ['default', 'document'] as const) {
      if (languages.some(({ id }) => id === guide[key])) continue
      const known = languages.map(({ id }) => id).join(', ')
      context.addIssue({ code: 'custom', path: [key], message: `use one of ${known}` })
    }
  })
/** The parsed `guide.yaml`. */
export type GuideFile = z.infer<typeof guideSchema>
