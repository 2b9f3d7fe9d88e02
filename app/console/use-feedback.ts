import { useState } from 'react'

/** What the console has to say; `isHeard`: to screen readers alone. */
export type Feedback = { words: string; isHeard: boolean }

/** What came of the last key or press. */
export function useFeedback() {
  const [feedback, setFeedback] = useState<Feedback>({ words: '', isHeard: false })
  return {
    feedback,
    show: (words: string) => setFeedback({ words, isHeard: false }),
    /** For screen readers alone: whoever sees the console sees what has changed. */
    announce: (words: string) => setFeedback({ words, isHeard: true }),
  }
}
