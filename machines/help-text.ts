import type { OutsideNote, Rich } from './content.ts'
import type { HelpWords } from './interface-words.generated.ts'

/** The closed `<details>` of a step in one language, fetched when the page is idle. */
export type FoldedText = {
  why: readonly Rich[]
  /** What the document leaves open. */
  open: readonly Rich[]
  /** Of a limit: what the document does not say. */
  silent: readonly Rich[]
  notes: readonly OutsideNote[]
  /** The sections of `StepText`, with their headings also in the document's language. */
  sections: readonly { id: string; heading: string; original: string }[]
}

/**
 * A line in a drawn window: bars in place of words (widths in percent), a pressed button, or a property that was
 * emptied.
 */
export type DrawnLine =
  | { blank: readonly number[] }
  | { press: string }
  | { property: string; emptied: string }

/** A panel of a drawing. Texts are keys of the drawing's words. */
export type Panel =
  | { window: readonly DrawnLine[]; title?: string | undefined }
  | { press: string }
  | { pressIcon: string; says: string }
  | { expected: string; says: string }
  /** Rows with a shape, none of them marked; widths in percent. */
  | { choose: string; rows: readonly number[]; says: string }

export type Card = { shape: string; word: string; about: string }

/** The layout of a drawing: a file of `content/pictures`. */
export type Layout = (
  | { panels: readonly Panel[] }
  | { cards: readonly Card[]; between?: string | undefined }
  | { stages: readonly string[] }
) & {
  /** The path data of its shapes, in a square of 24 units. */
  shapes: Readonly<Record<string, string>>
}

/** A drawing in one language: its text alternative, and the words in it. */
export type DrawingText = {
  alt: Rich
  words: Readonly<Record<string, Rich>>
  /** It is a sketch of a screen, which may look different. */
  ofScreen?: true
  layout: Layout
}

/** A use of a drawing, with one of its words marked if `at` is set. */
export type Picture = { drawing: string; at?: string }

export type Term = { word: string; means: string }

/**
 * The help in one language: pictures, glossary and closed details. It is downloaded apart from the other texts,
 * because the first step does not wait for it.
 */
export type HelpText = {
  words: HelpWords
  drawings: Readonly<Record<string, DrawingText>>
  pictures: Readonly<Record<string, Picture>>
  terms: Readonly<Record<string, Term>>
  /** The glossary terms on each step, in reading order. */
  termsOn: Readonly<Record<string, readonly string[]>>
  /** The closed details of each step. */
  folded: Readonly<Record<string, FoldedText>>
}
