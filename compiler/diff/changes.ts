import type { Language } from '../../machines/content.ts'

/** A path through the flow: the answers given, each on its step, and the step where it ends. */
export type DiffPath = {
  readonly moves: readonly { readonly step: string; readonly answer: string }[]
  readonly end: string
}
/** A path of one version only. */
export type ChangedPath = DiffPath & {
  /** The place in `moves` of the last step to which the other version leads in the same way. */
  readonly divergesAt: number
}
/** The same answers, leading to another step now. */
export type MovedPath = ChangedPath & { readonly from: string }

export type PathChanges = {
  readonly added: readonly ChangedPath[]
  readonly removed: readonly ChangedPath[]
  readonly elsewhere: readonly MovedPath[]
  /** The number of all paths, before and after. */
  readonly counts: readonly [before: number, after: number]
}

/** An answer that is new, gone, or leads to another step. */
export type AnswerChange = {
  readonly step: string
  readonly answer: string
  readonly from: string | undefined
  readonly to: string | undefined
  /** For a removed or renamed answer: the answer that lists it under `formerly`. */
  readonly successor: string | undefined
}

export type StepChanges = {
  readonly added: readonly string[]
  /** Removed steps, each with the step that lists it under `formerly`. */
  readonly removed: readonly { readonly id: string; readonly successor: string | undefined }[]
  readonly codes: readonly Replaced[]
  readonly facts: readonly Replaced[]
  readonly answers: readonly AnswerChange[]
}
export type Replaced = { readonly step: string; readonly before: string; readonly after: string }

/** One text of a file in all languages, the unchanged ones too. */
export type TextChange = {
  /** The file's present name, or its last one if it is gone. */
  readonly file: string
  /** Set for a file of `steps/`. */
  readonly step: string | undefined
  readonly path: string
  readonly values: readonly {
    readonly language: Language
    readonly before: string | undefined
    readonly after: string | undefined
  }[]
  /** Languages that did not change although the document's language did. */
  readonly leftBehind: readonly Language[]
}

/** Training sentences of a step or a topic. */
export type PhraseChange = {
  readonly name: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** Everything that changed for readers between two versions of the content. */
export type Changes = {
  readonly paths: PathChanges
  readonly steps: StepChanges
  readonly texts: readonly TextChange[]
  readonly phrases: readonly PhraseChange[]
}
