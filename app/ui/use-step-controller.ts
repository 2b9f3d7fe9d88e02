import type { Session } from '../../machines/session-machine.ts'
import { useActorRef } from '@xstate/react'
import { useCallback, useEffect, useState } from 'react'
import type { MouseEvent } from 'react'
import type { GuideText } from '../../machines/content.ts'
import { findStep, nextStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { hasOwn } from '../../machines/plain-data.ts'
import { sessionMachine, stepBefore } from '../../machines/session-machine.ts'
import { replay, trailAt } from '../../machines/trail.ts'
import type { AddressBar } from '../platform/address/address-bar.ts'
import { createNavigator } from '../platform/address/navigator.ts'
import { atOnce } from '../platform/after-paint.ts'
import type { AfterPaint } from '../platform/after-paint.ts'
import type { Parts } from '../platform/parts.ts'
import type { AnswerStorage } from '../platform/storage/answer-storage.ts'
import type { TabTrail } from '../platform/storage/tab-trail.ts'
import { answerLinks } from './answer-links.ts'
import { isPlainClick } from './clicks.ts'
import type { ListenToPresses } from './clicks.ts'
import { useIsHydrated } from './use-is-hydrated.ts'
import { useSessionContext } from './use-session-context.ts'
import { useSettled } from './use-settled.ts'
import { useHasMoved, useShownPage } from './use-shown-page.ts'

/** Browser capabilities, injected; absent while prerendering, where the page is plain links. */
export type StepBrowser = {
  bar: AddressBar
  /** The trail of this tab; without it nothing is stored. */
  tabTrail?: TabTrail
  /** The stored answers; without it they last as long as the page. */
  answerStorage?: AnswerStorage
  /** Of a large guide: its steps, which are fetched as they are needed. */
  parts?: Parts | undefined
  /** The step to show, where the page is another's: without a connection. */
  meant?: string | undefined
  /** A queue of work after the paint; without it everything runs at once. */
  afterPaint?: AfterPaint
  /** Pointer presses; without them a double click is known by `event.detail` alone. */
  presses?: ListenToPresses
  /** Called with the session after hydration. @returns a function that disconnects */
  connect?: (session: Session) => () => void
  /** Called after hydration. */
  onHydrated: () => void
}

type Place = {
  flow: Flow
  text: GuideText
  /** The step of the prerendered page. */
  step: string
  /** The base path of the site, for the canonical link. */
  base: string
  /** The base path of the pages, where it is not that of the site. */
  pageBase?: string
  /** The origin of the site as the build knows it. */
  site: string
}

const noTabTrail = { read: () => undefined, write: () => undefined }

/**
 * The controller of a step's page: connects the session, the address bar and the page, for the guide and the
 * embedded guide.
 * @throws Error while rendering a step that the texts do not have
 */
export function useStepController(place: Place, browser: StepBrowser | undefined) {
  const { flow, text, step: firstStep, base, pageBase = base, site } = place
  const { language } = text
  const session = useActorRef(sessionMachine, { input: { flow, trail: trailAt(flow, firstStep) } })
  const context = useSessionContext(session)
  const isHydrated = useIsHydrated()
  const [navigator] = useState(() => {
    if (browser === undefined) return undefined
    const { bar, tabTrail = noTabTrail, answerStorage, afterPaint, parts } = browser
    const own = { flow, session, bar, base: pageBase, language, parts }
    return createNavigator({ ...own, tabTrail, answerStorage, afterPaint })
  })
  useEffect(() => {
    if (navigator === undefined || browser === undefined) return undefined
    navigator.start(browser.meant)
    const stopListening = navigator.listen()
    const disconnect = browser.connect?.(session)
    const stopFetching = import.meta.env.PARTS ? browser.parts?.fetchAhead(session) : undefined
    browser.onHydrated()
    return () => {
      stopListening()
      disconnect?.()
      stopFetching?.()
    }
  }, [navigator, browser, session])

  const { step } = context
  const settled = useSettled(context, browser?.afterPaint ?? atOnce)
  const hasMoved = useHasMoved(step)
  const guard = useShownPage(session, { text, step, base, site }, browser)
  /**
   * Runs a move for a plain click and leaves other clicks (new tab, middle button) to the browser; also one that leads
   * to a step which is not there yet.
   */
  const onClick = useCallback(
    (event: MouseEvent, move: () => void, to?: string) => {
      if (navigator === undefined || !isPlainClick(event)) return
      const isStray = guard.isStray(event)
      if (import.meta.env.PARTS && !isStray && to !== undefined && !hasOwn(text.steps, to)) return
      event.preventDefault()
      if (!isStray) move()
    },
    [navigator, guard, text],
  )
  /** Follows an answer of the step. */
  const onFollow = (event: MouseEvent, answer: string) =>
    onClick(
      event,
      () => navigator?.answer(step, answer),
      import.meta.env.PARTS ? nextStep(flow, step, answer) : undefined,
    )

  const stepText = text.steps[step]
  const graphStep = findStep(flow, step)
  if (stepText === undefined || graphStep === undefined) {
    throw new Error(`There is no step "${step}" in "${language}": build again.`)
  }
  const former = context.former && replay(flow, context.former.trail).visits[context.former.visit]
  return {
    session,
    context,
    /** The context after the paint, for what is around the step. */
    settled,
    navigator,
    isHydrated,
    hasMoved,
    onClick,
    onFollow,
    stepText,
    graphStep,
    answers: answerLinks(flow, stepText, step, language, pageBase),
    /** The step that Back leads to. */
    back: stepBefore(context),
    /** The answer of this step that is being changed. */
    former: former?.step === step ? former.answer : undefined,
    /** The origin; after hydration from the address bar, which is more reliable than the build's setting. */
    origin: isHydrated && browser ? browser.bar.origin() : site,
  }
}
