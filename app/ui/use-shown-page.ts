import type { Session } from '../../machines/session-machine.ts'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { GuideText } from '../../machines/content.ts'
import { atOnce } from '../platform/after-paint.ts'
import type { AfterPaint } from '../platform/after-paint.ts'
import { doubleClickGuard } from './clicks.ts'
import type { DoubleClickGuard, ListenToPresses } from './clicks.ts'
import { showAddressOf, topKeeper } from './show-page.ts'

type Shown = { text: GuideText; step: string; base: string; site: string }

/** Browser capabilities; without them (prerendering, tests) nothing waits. */
type Page = { afterPaint?: AfterPaint; presses?: ListenToPresses }

/**
 * Updates what is around a step after a change of step or language: title, language, canonical link and, for another
 * step, scroll position and focus. The first page has all of it from the build.
 * @returns the double click guard
 */
export function useShownPage(
  session: Session,
  { text, step, base, site }: Shown,
  { afterPaint = atOnce, presses }: Page = {},
): DoubleClickGuard {
  const { language } = text
  const [guard] = useState(doubleClickGuard)
  const shown = useRef({ step, language })
  useEffect(() => {
    const top = topKeeper(window)
    let at = session.getSnapshot().context.step
    const { unsubscribe } = session.subscribe(({ context }) => {
      if (context.step === at) return
      at = context.step
      // Before React changes the page, when scrolling forces no layout.
      top.goToTop()
      guard.stepLeft()
      afterPaint.show(guard.stepPainted)
    })
    const stopPresses = presses?.(guard.press)
    return () => {
      top.stop()
      stopPresses?.()
      unsubscribe()
    }
  }, [session, afterPaint, presses, guard])
  useLayoutEffect(() => {
    const before = shown.current
    if (before.step === step && before.language === language) return
    shown.current = { step, language }
    const isNewStep = before.step !== step
    afterPaint.show(() => showAddressOf({ text, step, base, site, isNewStep }))
  }, [step, language, text, base, site, afterPaint])
  return guard
}

/** Whether the step has changed since the page was loaded. */
export function useHasMoved(step: string): boolean {
  const [first] = useState(step)
  const [hasMoved, setMoved] = useState(false)
  if (!hasMoved && step !== first) setMoved(true)
  return hasMoved || step !== first
}
