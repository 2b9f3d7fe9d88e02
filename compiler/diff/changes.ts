import type { Language } from '../../machines/content.ts'

/** A way through the flow: the answers given from the start, and the step where it ends. */
export type DiffPath = { readonly answers: readonly string[]; readonly end: string }
/** The same answers, which now end at another step. */
export type MovedPath = {
  readonly answers: readonly string[]
  readonly from: string
  readonly to: string
}

export type PathChanges = {
  readonly added: readonly DiffPath[]
  readonly removed: readonly DiffPath[]
  readonly elsewhere: readonly MovedPath[]
  /** All paths, before and after. */
  readonly counts: readonly [before: number, after: number]
}

/** An answer that is new, gone, or leads to another step. */
export type AnswerChange = {
  readonly step: string
  readonly answer: string
  readonly from: string | undefined
  readonly to: string | undefined
  /** For one that is gone: the answer in whose `formerly` it stands. */
  readonly successor: string | undefined
}

export type StepChanges = {
  readonly added: readonly string[]
  /** Gone, each with the step in whose `formerly` it stands. */
  readonly removed: readonly { readonly id: string; readonly successor: string | undefined }[]
  readonly codes: readonly Replaced[]
  readonly facts: readonly Replaced[]
  readonly answers: readonly AnswerChange[]
}
export type Replaced = { readonly step: string; readonly before: string; readonly after: string }

/** One text of a file in all languages; a language in which it stayed the same is there too. */
export type TextChange = {
  /** The file, as it is called now, or was called if it is gone. */
  readonly file: string
  /** Set for a file of `steps/`. */
  readonly step: string | undefined
  readonly path: string
  readonly values: readonly {
    readonly language: Language
    readonly before: string | undefined
    readonly after: string | undefined
  }[]
  /** Languages that stayed as they were though the document's language changed. */
  readonly leftBehind: readonly Language[]
}

/** Sentences by which the finder knows a step or a topic. */
export type PhraseChange = {
  readonly name: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** Everything that changed for people between two versions of the content. */
export type Changes = {
  readonly paths: PathChanges
  readonly steps: StepChanges
  readonly texts: readonly TextChange[]
  readonly phrases: readonly PhraseChange[]
}
