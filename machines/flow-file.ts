import type { Language } from './language.generated.ts'

/** A text in every language. */
export type Words = Readonly<Record<Language, string>>

/** A step in `flow.json`. */
export type FlowStep = {
  readonly id: string
  readonly kind: string
  readonly code: string
  readonly facts: readonly string[]
  readonly title: Words
  readonly answers: readonly { readonly id: string; readonly label: Words; readonly next: string }[]
}

/** The content of `flow.json`, for bots and other sites; see docs/flow-json.md. */
export type FlowFile = {
  /** The version of the file format, raised by a breaking change. */
  readonly schema: 1
  /** `version` of the graph. */
  readonly version: string
  /** `contentVersion` of the graph. */
  readonly contentVersion: string
  readonly languages: readonly Language[]
  readonly steps: readonly FlowStep[]
}
