/** The kind of a step: see the glossary in README.md. */
export type StepKind = 'question' | 'solution' | 'limit' | 'end'

/** An answer in the graph, without its texts. */
export type GraphAnswer = {
  id: string
  next: string
  /** It reports something done, so it is asked again after an earlier answer has changed. */
  deed?: true
  /** Retired ids of this step's answers that it replaces. */
  formerly?: readonly string[]
}

export type GraphStep = {
  kind: StepKind
  /** The step code: digits with a check digit, for use on the telephone. */
  code: string
  /** The previous step for a person without a trail; absent on the start. */
  parent?: string
  /** For a solution or a limit: the nearest question that lies on every path here, if that is not `parent`. */
  lastQuestion?: string
  /** The limit hands the person over, rather than ending where the document does. */
  outcome?: 'handed-over'
  answers: readonly GraphAnswer[]
}

/** The whole flow without texts. */
export type Graph = {
  /** The id of the guide, stored in every record, so that records of another guide are not read. */
  guide: string
  /** A hash of steps, answers and targets: which flow a trail belongs to. */
  version: string
  /** A hash of all texts in all languages: which content a copy or a link belongs to. */
  contentVersion: string
  start: string
  steps: Readonly<Record<string, GraphStep>>
  /** Retired step ids, and their successors. */
  aliases: Readonly<Record<string, string>>
  /** Codes of retired steps that no step has taken over, and the successors of the steps. */
  retiredCodes: Readonly<Record<string, string>>
}
