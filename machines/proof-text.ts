import type { OutsideNote, Rich } from './content.ts'
import type { StepKind } from './graph.ts'

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
  /** It is more than a year older than the content. */
  isOld: boolean
  steps: readonly string[]
}

/** The comparison of the guide with the document in one language. */
export type ProofText = {
  /** The date of the content. */
  date: string
  steps: readonly ProofStep[]
  answers: number
  /** The number of paths from the start to a step without answers. */
  paths: number
  longest: readonly string[]
  facts: readonly ProofFact[]
  notes: readonly ProofNote[]
  /** The number of texts, each in every language. */
  texts: number
}
