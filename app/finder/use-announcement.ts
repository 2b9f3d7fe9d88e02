import { useEffect, useState } from 'react'

/** Only when the hands rest is it said what was found: once, not for every letter. */
const rest = 400

/** What a screen reader is told, a moment after it came true; what no longer holds is gone at once. */
export function useAnnouncement(now: string): string {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(now), now === '' ? 0 : rest)
    return () => clearTimeout(timer)
  }, [now])
  return now === '' ? '' : said
}
