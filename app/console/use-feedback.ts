import { useState } from 'react'

/** A message after an action; `isHeard`: for screen readers only. */
export type Feedback = { words: string; isHeard: boolean }

/** The message of the last action. */
export function useFeedback() {
  const [feedback, setFeedback] = useState<Feedback>({ words: '', isHeard: false })
  return {
    feedback,
    show: (words: string) => setFeedback({ words, isHeard: false }),
    /** For screen readers only: sighted users see the change itself. */
    announce: (words: string) => setFeedback({ words, isHeard: true }),
  }
}
