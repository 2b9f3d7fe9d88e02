import { useLayoutEffect, useRef } from 'react'
import type { GuideText } from '../../machines/content.ts'
import { showAddressOf } from '../ui/show-page.ts'

type Shown = { text: GuideText; step: string; base: string; site: string }

/**
 * Follows the step and the language on the page with what stands around it: title, language, canonical
 * link and, for another step, the focus. The first page has all of it from the build.
 */
export function useShownPage({ text, step, base, site }: Shown, onChange: () => void) {
  const { language } = text
  const shown = useRef({ step, language })
  useLayoutEffect(() => {
    const before = shown.current
    if (before.step === step && before.language === language) return
    shown.current = { step, language }
    showAddressOf({ text, step, base, site, isNewStep: before.step !== step })
    onChange()
  }, [step, language, text, base, site, onChange])
}
