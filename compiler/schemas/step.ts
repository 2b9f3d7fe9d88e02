import * as z from 'zod'
import { answerIcons } from '../../machines/content.ts'
import { guide } from '../guide.ts'
import { idPattern, text } from './text.ts'

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
  icon: z.enum(answerIcons).optional().describe('A drawing before it'),
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
/** An end states nothing of its own, so it need not rest on a fact. */
const end = z.strictObject({
  kind: z.literal('end'),
  ...common,
  facts: z.array(z.string()).default([]),
})

/** Schema of a file of `content/steps`. */
export const stepSchema = z.discriminatedUnion('kind', [question, solution, limit, end])
export type Step = z.infer<typeof stepSchema>
/** The schemas by kind, for listing the keys of a kind. */
export const kindSchemas = { question, solution, limit, end }
