import { useCallback, useRef, useState } from 'react'
import type { GuideText, Language } from '../../machines/content.ts'
import type { Browser } from './browser.ts'

/**
 * The words on the page, and the way to those of another language.
 * @param first the words in which the page was made
 * @returns `speak` resolves to false where still another language was asked for meanwhile, and rejects
 * where the words cannot be had
 */
export function useText(first: GuideText, loadText: Browser['loadText'] | undefined) {
  const [text, setText] = useState(first)
  const asked = useRef<Language>(first.language)

  const speak = useCallback(
    async (to: Language): Promise<boolean> => {
      if (loadText === undefined) return false
      asked.current = to
      try {
        const words = await loadText(to)
        if (asked.current !== to) return false
        setText(words)
        return true
      } catch (error) {
        if (asked.current !== to) return false
        throw error
      }
    },
    [loadText],
  )
  return { text, speak }
}
