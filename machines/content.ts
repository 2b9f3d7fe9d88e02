import type { HelpWords, PageWords } from './interface-words.generated.ts'
import type { Language } from './language.generated.ts'

export type { Language }

/** The guide and its languages, from `guide.yaml`. */
export type GuideInfo = {
  /** The prefix of stored keys, embed messages and file names. */
  readonly id: string
  /** The lines of its mark, as path data in a square of 32. */
  readonly mark: string
  /** In the order in which they are offered. */
  readonly languages: readonly LanguageInfo[]
  /** The step where everybody begins. */
  readonly start: string
  /** The step for a question that the document does not answer. */
  readonly notCovered: string
  /** The language of pages in no language of their own. */
  readonly default: Language
  /** The language of the document. */
  readonly document: Language
}
export type LanguageInfo = {
  readonly id: Language
  /** In the language itself. */
  readonly name: string
  readonly short: string
  readonly direction: 'ltr' | 'rtl'
  /** For link previews, for example `en_GB`. */
  readonly locale: string
}

/** What a step is: `design.md`, "Our words". */
export type StepKind = 'question' | 'solution' | 'limit' | 'end'

/** A piece of text that must stand out: never HTML, always one of these. */
export type Mark =
  | {
      kind: 'label' | 'message'
      text: string
      language: Language
      /** The probable wording in the reader's language, and whether it comes first. */
      means?: string
      meansFirst?: true
    }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'strong'; text: string }
  /** A term of the trade that `glossary.yaml` explains. */
  | { kind: 'term'; text: string; id: string }
/** A sentence: plain strings and marks, in reading order. */
export type Rich = readonly (string | Mark)[]

/** An answer as the machine needs it: no words. */
export type GraphAnswer = {
  id: string
  next: string
  /** It reports a deed, so a Change never walks past it. */
  deed?: true
  /** Retired answers of this step, in whose place it stands. */
  formerly?: readonly string[]
}
export type GraphStep = {
  kind: StepKind
  /** Digits with a check digit, spoken on the telephone. */
  code: string
  /** The previous step for someone who came by a bare link; absent on the start. */
  parent?: string
  /** For a solution or a limit: the nearest question that lies on every way here, where `parent` is another step. */
  askedBefore?: string
  /** A limit that hands the person over to somebody, rather than ending where the document does. */
  outcome?: 'handed-over'
  answers: readonly GraphAnswer[]
}
/** The whole flow without a word of text. */
export type Graph = {
  /** The guide's id: it stands in every record, so that nobody takes one of another guide for ours. */
  guide: string
  /** Changes whenever a step, an answer or a target changes: by it a trail is read. */
  version: string
  /** Changes with every word in any language: by it an old copy is told. */
  contentVersion: string
  start: string
  steps: Readonly<Record<string, GraphStep>>
  /** Retired step ids and the steps that took their place. */
  aliases: Readonly<Record<string, string>>
  /** Codes of retired steps that no step bears any more, and the steps that took their place. */
  retiredCodes: Readonly<Record<string, string>>
}

/** The drawings that may stand before an answer; `app/ui/icon.tsx` draws them. */
export const answerIcons = [
  'lock',
  'warning',
  'person',
  'key',
  'download',
  'question',
  'other',
] as const
export type AnswerIcon = (typeof answerIcons)[number]
export type AnswerText = {
  id: string
  label: Rich
  hint?: Rich
  secondary?: true
  /** A drawing before it, which tells at a glance what it is about. */
  icon?: AnswerIcon
}
export type OutsideNote = {
  id: string
  /** What it is about, in a few words; a note of the finder has none. */
  heading?: string
  text: string
  source: string
  date: string | null
}
/** One step's words in one language. */
export type StepText = {
  title: Rich
  /** A question's explanation, or an ending's message. */
  about: readonly Rich[]
  /** Numbered actions: one thing to do each. */
  actions: readonly Rich[]
  /** What bears on the decision: the document's may, should, must and not. Never folded. */
  important: readonly Rich[]
  /** A limit: what the document does say. */
  says: readonly Rich[]
  asks?: Rich
  answers: readonly AnswerText[]
  /** Notes that stand in view; `FoldedText` has the others. */
  notes: readonly OutsideNote[]
  /** Whom a solution or a limit is for, in what holds on every way to it, else the section of the document; empty elsewhere. */
  caseLine: Rich
  /** Headings of the document's sections that the step rests on. */
  sections: readonly { id: string; heading: string }[]
  /** Settings of the host that help here. */
  shows: readonly string[]
  /** A picture of `pictures.yaml`. */
  picture?: string
  /** What scripts bring to the step: the reading of a file's name. */
  tool?: 'file-name'
}

/** What is folded under a step's answers, in one language; fetched when the page is idle. */
export type FoldedText = {
  why: readonly Rich[]
  /** What the document leaves open. */
  open: readonly Rich[]
  /** A limit: what the document does not say. */
  silent: readonly Rich[]
  notes: readonly OutsideNote[]
  /** The sections of `StepText`, each with its heading in the document's own language. */
  sections: readonly { id: string; heading: string; original: string }[]
}

/** A line in a drawn window: lines in place of words, a pressed button, or a property that was emptied. */
export type DrawnLine =
  | { blank: readonly number[] }
  | { press: string }
  | { property: string; emptied: string }
/** One part of a drawing that is read from start to end; all names but the shapes' are those of words. */
export type Panel =
  | { window: readonly DrawnLine[]; title?: string | undefined }
  | { press: string }
  | { pressIcon: string; says: string }
  | { expected: string; says: string }
  /** Several rows with a shape, in percent of the width, none of them marked. */
  | { choose: string; rows: readonly number[]; says: string }
export type Card = { shape: string; word: string; about: string }
/** How a drawing is put together: a file of `content/pictures`. */
export type Layout = (
  | { panels: readonly Panel[] }
  | { cards: readonly Card[]; between?: string | undefined }
  | { stages: readonly string[] }
) & {
  /** The path data of its shapes, in a square of 24. */
  shapes: Readonly<Record<string, string>>
}
/** A drawing in one language: what it shows, in words, and the words that stand in it. */
export type DrawingText = {
  alt: Rich
  words: Readonly<Record<string, Rich>>
  /** It draws a screen, which may look otherwise. */
  ofScreen?: true
  layout: Layout
}
/** One use of a drawing, perhaps with one of its parts marked. */
export type Picture = { drawing: string; at?: string }
export type Term = { word: string; means: string }
/**
 * Help for whoever would rather look, listen, or be told what a word means, in one language. It is
 * fetched apart from the texts: the first step does not wait for it.
 */
export type HelpText = {
  words: HelpWords
  drawings: Readonly<Record<string, DrawingText>>
  pictures: Readonly<Record<string, Picture>>
  terms: Readonly<Record<string, Term>>
  /** The terms that stand on a step, in reading order. */
  termsOn: Readonly<Record<string, readonly string[]>>
  /** What is folded under the answers, by step. */
  folded: Readonly<Record<string, FoldedText>>
}

/** What an agent says to a caller at a step, and what the agent then asks. */
export type AgentLines = { say: Rich; check: Rich }
/** Every step's lines for an agent in one language; a reader never downloads them. */
export type AgentText = Readonly<Record<string, AgentLines>>

/** What the name of a file says, the step about it, and the note on which that rests. */
export type FileNameText = { says: string; step?: string; note?: OutsideNote }
/** `file-names.yaml` in one language; without endings where the guide has no such file. */
export type FileNames = {
  /** Endings of names that may tell something, and of those that tell nothing. */
  endings: readonly string[]
  otherEndings: readonly string[]
  /** What stands before the name of a copy. */
  copies: readonly string[]
  names: readonly { id: string; begins: string; text: FileNameText }[]
  /** What is said where a name tells nothing. */
  nothing: string
}

/** What a known message outside the document is about, and who says so; by topic. */
export type TopicTexts = Readonly<Record<string, { about: string; source: string; date: string }>>

/** What only the host of the guide knows, such as a telephone number; with an address it is a link. */
export type HostSetting = { label: string; text: string; href?: string }

/** Everything the pages say in one language. */
export type GuideText = {
  language: Language
  words: PageWords
  steps: Readonly<Record<string, StepText>>
  /** The title of the document the guide rests on. */
  document: string
  /** What the host has filled in, by the name of the setting. */
  settings: Readonly<Record<string, HostSetting>>
}

/** A sentence that states facts of the document. */
export type ProofStatement = { facts: readonly string[]; text: Rich }
export type ProofStep = {
  id: string
  code: string
  kind: StepKind
  title: Rich
  facts: readonly string[]
  statements: readonly ProofStatement[]
  notes: readonly string[]
}
export type ProofFact = { id: string; says: Rich; section: string; steps: readonly string[] }
export type ProofNote = OutsideNote & {
  /** It was more than a year old on the day of the content. */
  isOld: boolean
  steps: readonly string[]
}
/** What shows that the guide says what the document says, in one language. */
export type ProofText = {
  /** The day of the content. */
  date: string
  steps: readonly ProofStep[]
  answers: number
  /** Ways from the start to a step without answers. */
  paths: number
  longest: readonly string[]
  facts: readonly ProofFact[]
  notes: readonly ProofNote[]
  /** Texts, each of them in every language. */
  texts: number
}

/** The released versions of the content in one language, the newest first. */
export type ChangesText = readonly {
  number: number
  date: string
  content: string
  changes: readonly { text: string; steps: readonly string[] }[]
}[]

/** One text in every language. */
export type Words = Readonly<Record<Language, string>>
/** A step as `flow.json` tells it. */
export type FlowStep = {
  readonly id: string
  readonly kind: string
  readonly code: string
  readonly facts: readonly string[]
  readonly title: Words
  readonly answers: readonly { readonly id: string; readonly label: Words; readonly next: string }[]
}
/** What `flow.json` holds, so that a bot or another site can use the same flow. */
export type FlowFile = {
  /** Of this file's shape; raised when a reader would have to change. */
  readonly schema: 1
  /** Of the flow: its steps, answers and targets. */
  readonly version: string
  /** Of all words in all languages. */
  readonly contentVersion: string
  readonly languages: readonly Language[]
  readonly steps: readonly FlowStep[]
}

/** Whether a text has the form of a language's id; whether the guide speaks it is for the caller to ask. */
export function isLanguageId(text: string): text is Language {
  return /^[a-z]{2,3}$/.test(text)
}
