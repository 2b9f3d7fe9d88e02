import { useCallback, useRef, useState } from 'react'
import type { GuideText, Language } from '../../machines/content.ts'
import type { Browser } from './browser.ts'

/**
 * The texts of the page, and a function to switch their language.
 * @param first the texts in the page's language
 * @returns `setLanguage` resolves to false where another switch has come after it, and rejects where the texts cannot be
 *   fetched
 */
export function useText(first: GuideText, loadText: Browser['loadText'] | undefined) {
  const [text, setText] = useState(first)
  const asked = useRef<Language>(first.language)

  const setLanguage = useCallback(
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
  return { text, setLanguage }
}
