import * as z from 'zod'
import type { casesSchema } from './cases-schema.ts'
import type { layoutSchema } from './layout-schema.ts'
import { guide, inEveryLanguage, languages } from './guide.ts'
import type { FinderFiles } from './finder-files.ts'
import { idPattern, string, text } from './text-schema.ts'

/** The form of a fact's id. */
export const factPattern = /^F\d+$/

const statement = text.extend({
  facts: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('The facts that this sentence states; needed where the step rests on more than one'),
})
const oneOrMore = z.array(statement).min(1)
const texts = z.array(statement).default([])
const language = z.enum(languages)
const wordKey = z.string().regex(/^[a-z][A-Za-z0-9]*$/)

const answer = z.strictObject({
  ...statement.shape,
  hint: statement.optional().describe('A line under the label'),
  next: z.string().describe('The id of the step it leads to: the name of its file'),
  deed: z
    .literal(true)
    .optional()
    .describe('It reports something done, so it is asked again after a change'),
  secondary: z.literal(true).optional().describe('Shown apart, under the main answers'),
  formerly: z
    .array(z.string())
    .optional()
    .describe('Retired answers of this step, in whose place this one stands'),
  case: z.string().optional().describe('The id of the case of cases.yaml that it tells of'),
})
const answers = z.record(z.string().regex(idPattern), answer)

const agent = z
  .strictObject({
    say: text.describe('What the agent says to the caller: for the ear, one to three sentences'),
    check: text.describe('What the agent asks to learn how it went'),
  })
  .describe('The lines of the agent console')

const common = {
  code: z.string().describe('Digits with a check digit, in quotes; also a line of codes.yaml'),
  facts: z.array(z.string()).min(1).describe('The facts of document.yaml that the step rests on'),
  title: statement.describe('The heading of the page'),
  about: texts.describe('Paragraphs under the heading'),
  important: texts.describe('What bears on the decision: in view, never folded'),
  why: texts.describe('Why it is so'),
  open: texts.describe('What the document leaves open'),
  notes: z.array(z.string()).default([]).describe('Ids of outside-notes.yaml: folded'),
  openNotes: z.array(z.string()).default([]).describe('The same: in view, for everyone to read'),
  shows: z
    .array(z.enum(Object.keys(guide.settings)))
    .default([])
    .describe('Settings of the host'),
  picture: z.string().optional().describe('The id of a picture of pictures.yaml'),
  formerly: z.array(z.string()).default([]).describe('Retired ids that now lead here'),
  tool: z.literal('file-name').optional().describe('The reading of a file name, under the answers'),
  agent,
}

const question = z.strictObject({
  kind: z.literal('question'),
  ...common,
  answers: answers.meta({ minProperties: 2 }),
})
const solution = z.strictObject({
  kind: z.literal('solution'),
  ...common,
  actions: oneOrMore.describe('Numbered: one thing to do each'),
  why: oneOrMore,
  open: oneOrMore,
  asks: text.describe('The one question under the actions'),
  answers,
})
const limit = z.strictObject({
  kind: z.literal('limit'),
  ...common,
  says: oneOrMore.describe('What the document does say'),
  silent: oneOrMore.describe('What the document does not say'),
  asks: text.optional(),
  outcome: z
    .literal('handed-over')
    .optional()
    .describe('It hands the person over, rather than ending where the document does'),
  answers: answers.default({}),
})
/** An end tells nothing of its own, so it may rest on no fact. */
const end = z.strictObject({
  kind: z.literal('end'),
  ...common,
  facts: z.array(z.string()).default([]),
})

/** One file of `content/steps`. */
export const stepSchema = z.discriminatedUnion('kind', [question, solution, limit, end])
export type Step = z.infer<typeof stepSchema>
/** The same, for naming the keys that a kind may have. */
export const kindSchemas = { question, solution, limit, end }

/** `content/document.yaml`: the source's sections and facts. */
export const documentSchema = z.strictObject({
  title: text,
  date: z.iso.date().describe('The day on which the words were last changed'),
  sections: z.record(z.string(), text),
  facts: z.record(
    z.string().regex(factPattern),
    z.strictObject({ section: z.string(), says: text }),
  ),
})

const seen = z.strictObject({
  text: string,
  language,
  means: z.partialRecord(language, string).optional(),
})
/** `content/screen.yaml`: what stands on a screen, letter for letter. */
export const screenSchema = z.strictObject({
  labels: z.record(z.string().regex(idPattern), seen),
  messages: z.record(z.string().regex(idPattern), seen),
  links: z.record(z.string().regex(idPattern), z.strictObject({ href: string, text })),
})

const note = z.strictObject({ heading: text, text, source: text, date: string.nullable() })
/** `content/outside-notes.yaml`. */
export const notesSchema = z.record(z.string().regex(idPattern), note)

const drawing = z.strictObject({
  facts: z.array(z.string()).min(1),
  ofScreen: z.literal(true).optional(),
  alt: text,
  words: z.record(wordKey, text),
})
/** `content/pictures.yaml`: what the drawings show and say, and where each is used. */
export const picturesSchema = z.strictObject({
  drawings: z.record(z.string(), drawing),
  pictures: z.record(
    z.string().regex(idPattern),
    z.strictObject({ drawing: z.string(), at: string.optional() }),
  ),
})

const forms = z.array(string).min(1)
/** `content/glossary.yaml`: what the terms of the trade mean, and by which forms they are found. */
export const glossarySchema = z.record(
  z.string().regex(idPattern),
  z.strictObject({
    word: text,
    means: text,
    forms: z.strictObject(inEveryLanguage(() => forms)),
  }),
)

/** `content/finder/topics/<topic>/topic.yaml`: what is known of a topic that the document does not answer. */
export const topicSchema = z.strictObject({
  about: text.optional().describe('What its messages are about'),
  source: text.optional().describe('Where its messages are from'),
  date: string.optional(),
  leads: z.string().optional().describe('The step that does answer its messages'),
})
/** `content/finder/words.txt`: words that mean the same, in all languages at once. */
export const finderWordsSchema = z.record(z.string().regex(idPattern), string)

const endings = z.array(z.string().regex(/^[a-z0-9]+$/)).default([])
const fileName = z.strictObject({
  begins: z.string().describe('A regular expression'),
  step: z.string().optional(),
  note: z.string().optional(),
  says: text,
})
/** `content/file-names.yaml`: what the names of files hint at. */
export const fileNamesSchema = z.strictObject({
  endings,
  'other-endings': endings,
  copies: z.array(z.string().regex(/^[\p{L} ]+$/u)).default([]),
  names: z.record(z.string().regex(idPattern), fileName).default({}),
  nothing: text.optional(),
})

const settingValues = {
  text: z.strictObject(inEveryLanguage(() => z.string())),
  address: z.string(),
}
/** `content/settings.yaml`: values of what guide.yaml declares; empty means that the line is left out. */
export const settingsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(guide.settings).map(([name, { kind }]) => [name, settingValues[kind]]),
  ),
)

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
const plural = z.strictObject(
  inEveryLanguage(one => {
    const used = new Intl.PluralRules(one).resolvedOptions().pluralCategories
    const known = pluralForms.filter(form => used.includes(form))
    return z.strictObject(Object.fromEntries(known.map(form => [form, string])))
  }),
)
/** One interface word: the same kind in every language, a text or the forms of a plural. */
export const wordSchemas = { text, plural }
/** One file of `content/interface`. */
export const wordsSchema = z.record(wordKey, z.union([text, plural]))

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
/** `content/releases.yaml`: the released versions, the newest first. */
export const releasesSchema = z.array(releaseEntry)

/** `content/codes.yaml`: every code ever issued, and its step. */
export const codesSchema = z.record(z.string(), z.string())

/** The whole content, once nothing is wrong with it. */
export type Content = {
  readonly steps: ReadonlyMap<string, Step>
  readonly document: z.infer<typeof documentSchema>
  readonly screen: z.infer<typeof screenSchema>
  readonly notes: z.infer<typeof notesSchema>
  readonly cases: z.infer<typeof casesSchema>
  readonly settings: z.infer<typeof settingsSchema>
  readonly fileNames: z.infer<typeof fileNamesSchema>
  readonly pictures: z.infer<typeof picturesSchema>
  /** How each drawing is put together, by its id. */
  readonly layouts: ReadonlyMap<string, z.infer<typeof layoutSchema>>
  readonly glossary: z.infer<typeof glossarySchema>
  readonly codes: z.infer<typeof codesSchema>
  readonly releases: z.infer<typeof releasesSchema>
  readonly topics: ReadonlyMap<string, z.infer<typeof topicSchema>>
  /** The sentences that the finder learns from. */
  readonly finder: FinderFiles
  readonly finderWords: z.infer<typeof finderWordsSchema>
  readonly words: ReadonlyMap<string, z.infer<typeof wordsSchema>>
}
