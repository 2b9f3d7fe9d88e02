import { useEffect, useState } from 'react'

/** Only when the hands rest is it said what was found: once, not for every letter. */
const rest = 400

/** What a screen reader is told, a moment after it came true. */
export function useSaid(now: string): string {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(now), rest)
    return () => clearTimeout(timer)
  }, [now])
  return said
}
