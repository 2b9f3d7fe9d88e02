/** What the right column shows in place of the notes and the path. */
export type Panel = 'page' | 'transcript'
/** The dialog that is open; `text` is one that could not be copied. */
export type DialogState = { kind: 'keys' | 'finder' | 'map' } | { kind: 'by-hand'; text: string }
/** Places that a key takes the focus to. */
export type FocusTargets = Record<'notes' | 'name', () => void> & {
  /** Moves the highlight over the answers. */
  readonly answers: (by: 1 | -1) => void
}
