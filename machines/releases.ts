/** A released version of the content, and the steps whose advice changed with it. */
export type Release = {
  readonly number: number
  /** As 2026-11-30. */
  readonly date: string
  /** The version of all words, as links made with it carry it. */
  readonly content: string
  /** The version of the flow, as older links carry it. */
  readonly flow: string
  readonly steps: readonly string[]
}
