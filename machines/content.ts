import type { PageWords } from './interface-words.generated.ts'
import type { Language } from './language.generated.ts'

export type { Language }

/** A marked piece of a text: an on-screen label or message, a link, strong text, or a glossary term. Never HTML. */
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
  /** A term of `glossary.yaml`. */
  | { kind: 'term'; text: string; id: string }

/** A rich text: plain strings and marks, in reading order. */
export type Rich = readonly (string | Mark)[]

/** The icons of answers, drawn by `app/ui/icon.tsx`. */
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
  /** The icon before the label. */
  icon?: AnswerIcon
}

export type OutsideNote = {
  id: string
  /** The subject in a few words; absent in notes of the finder. */
  heading?: string
  text: string
  source: string
  date: string | null
}

/** The texts of a step in one language. */
export type StepText = {
  title: Rich
  /** The explanation of a question, or the message of an ending. */
  about: readonly Rich[]
  /** The numbered instructions, one action each. */
  actions: readonly Rich[]
  /** What the decision depends on: the document's may, should, must and not. Always visible. */
  important: readonly Rich[]
  /** Of a limit: what the document does say. */
  says: readonly Rich[]
  asks?: Rich
  answers: readonly AnswerText[]
  /** Visible outside notes; the others are in `FoldedText`. */
  notes: readonly OutsideNote[]
  /**
   * Whom a solution or a limit is for: the cases that hold on every path to it, else the section of the document.
   * Empty for other kinds.
   */
  caseLine: Rich
  /** The document's sections that the step rests on, with their headings. */
  sections: readonly { id: string; heading: string }[]
  /** The names of host settings that help here, such as a telephone number. */
  shows: readonly string[]
  /** The id of a picture in `pictures.yaml`. */
  picture?: string
  /** The interactive tool that scripts add: the file name reader. */
  tool?: 'file-name'
}

/** The lines of an agent at a step: what to say, and what to ask. */
export type AgentLines = { say: Rich; check: Rich }

/** The agent's lines of every step in one language. Only the console downloads them. */
export type AgentText = Readonly<Record<string, AgentLines>>

/** The hint of a file name, the step about it, and the note that it rests on. */
export type FileNameText = { says: string; step?: string; note?: OutsideNote }

/** `file-names.yaml` in one language; empty lists where the guide has no such file. */
export type FileNames = {
  /** File extensions for which names may give a hint, and those for which they never do. */
  endings: readonly string[]
  otherEndings: readonly string[]
  /** Prefixes of copies, such as "Copy of". */
  copies: readonly string[]
  names: readonly { id: string; begins: string; text: FileNameText }[]
  /** The text for a name without a hint. */
  nothing: string
}

/** The text about each topic outside the document, with its source. */
export type TopicTexts = Readonly<Record<string, { about: string; source: string; date: string }>>

/** Contact data that the host fills in, such as a telephone number; a link if it has an `href`. */
export type HostSetting = { label: string; text: string; href?: string }

/** All texts of the pages in one language. */
export type GuideText = {
  language: Language
  words: PageWords
  steps: Readonly<Record<string, StepText>>
  /** The title of the document that the guide rests on. */
  document: string
  /** The settings that the host has filled in, by name. */
  settings: Readonly<Record<string, HostSetting>>
}
