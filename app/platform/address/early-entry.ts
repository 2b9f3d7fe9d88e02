import { isRecord, own } from '../../../machines/plain-data.ts'

/** An answer that was followed before hydration, in the state of the history entry that it made. */
export type EarlyClick = {
  readonly answer: string
  /** The path, fragment and history state of the page on which it was clicked. */
  readonly path: string
  readonly fragment: string
  readonly state: unknown
}

/** Reads the early click in the state of a history entry; undefined for any other state. */
export function readEarlyClick(state: unknown): EarlyClick | undefined {
  const early = isRecord(state) ? own(state, 'early') : undefined
  if (!isRecord(early)) return undefined
  const { answer, path, fragment } = early
  return {
    answer: String(answer),
    path: String(path),
    fragment: String(fragment),
    state: early['state'],
  }
}
