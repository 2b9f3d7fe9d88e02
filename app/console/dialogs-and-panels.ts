/** The panel that the right column shows instead of the notes and the path. */
export type Panel = 'page' | 'transcript'
/** The open dialog; `text` could not be copied and is shown for copying by hand. */
export type DialogState = { kind: 'keys' | 'finder' | 'map' } | { kind: 'by-hand'; text: string }
/** Functions that move the focus for a key. */
export type FocusTargets = Record<'notes' | 'name', () => void> & {
  /** Moves the highlight over the answers. */
  readonly answers: (by: 1 | -1) => void
}
