import { useEffect, useState } from 'react'

/** Milliseconds of debounce: a result is announced once, when typing pauses. */
const rest = 400

/** The text for a live region, debounced; cleared at once when it no longer holds. */
export function useAnnouncement(now: string): string {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(now), now === '' ? 0 : rest)
    return () => clearTimeout(timer)
  }, [now])
  return now === '' ? '' : said
}
