/** What stands beside the call. */
export type Panel = 'map' | 'page' | 'transcript'
/** What stands over the console; `text` is one that could not be copied. */
export type Over = { kind: 'keys' | 'finder' } | { kind: 'by-hand'; text: string }
/** Places that a key takes the focus to. */
export type Reach = Record<'map' | 'notes' | 'name', () => void>
