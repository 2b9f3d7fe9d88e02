import { useActorRef } from '@xstate/react'
import { useEffect, useState } from 'react'
import type { MouseEvent } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { EmbedWords } from '../../machines/interface-words.generated.ts'
import { findStep, nextStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { sessionMachine, stepBefore } from '../../machines/session-machine.ts'
import { replay, trailAt } from '../../machines/trail.ts'
import { stepPath } from '../platform/address/address.ts'
import type { AddressBar } from '../platform/address/address-bar.ts'
import { LazyHelp } from '../ui/help/lazy-help.tsx'
import { DeferredChangedAdvice } from '../ui/deferred-changed-advice.tsx'
import { isPlainClick } from '../ui/clicks.ts'
import type { ListenToPresses } from '../ui/clicks.ts'
import { useIsLive } from '../ui/is-live.ts'
import { createNavigator } from '../platform/address/navigator.ts'
import { StepPage } from '../ui/step-page.tsx'
import { CaseLine } from '../ui/case-line.tsx'
import { BackLink } from '../ui/back-link.tsx'
import { useHasMoved, useShownPage } from '../ui/use-shown-page.ts'
import { atOnce } from '../platform/after-paint.ts'
import type { AfterPaint } from '../platform/after-paint.ts'
import { useSessionContext } from '../ui/use-session-context.ts'
import { useSettled } from '../ui/use-settled.ts'
import type { ParentChannel } from './parent-channel.ts'
import { EmbedFoot } from './embed-foot.tsx'
import { DeferredArrivalNotice } from './deferred-arrival-notice.tsx'
import { embedBase } from './embed-base.ts'
import { postSession } from './post-session.ts'

/** Browser capabilities, injected; absent while prerendering, where the page is plain links. */
export type EmbedBrowser = {
  bar: AddressBar
  channel: ParentChannel
  afterPaint: AfterPaint
  presses: ListenToPresses
  onLive: () => void
}

export type EmbeddedGuideProps = {
  flow: Flow
  text: GuideText
  words: EmbedWords
  /** The step of the prerendered page. */
  step: string
  base: string
  site: string
  browser?: EmbedBrowser
}

/** An embedded page stores nothing: the other site's visitor has not asked for it. */
const noTabTrail = { read: () => undefined, write: () => undefined }

/** The guide inside another site's page: the step, its answers, Back and the foot. */
export function EmbeddedGuide(props: EmbeddedGuideProps) {
  const { flow, text, words, step: firstStep, base, site, browser } = props
  const { language } = text
  const inside = embedBase(base)
  const isLive = useIsLive()
  const session = useActorRef(sessionMachine, { input: { flow, trail: trailAt(flow, firstStep) } })
  const context = useSessionContext(session)
  const afterPaint = browser?.afterPaint ?? atOnce
  const settled = useSettled(context, afterPaint)
  const { former, step } = context
  const [navigator] = useState(() => {
    if (browser === undefined) return undefined
    const { bar } = browser
    const own = { tabTrail: noTabTrail, base: inside, language, afterPaint: browser.afterPaint }
    return createNavigator({ flow, session, bar, ...own })
  })

  useEffect(() => {
    if (navigator === undefined || browser === undefined) return undefined
    navigator.start()
    const stopListening = navigator.listen()
    const stopPosting = postSession(browser.channel, { flow, session, language })
    browser.onLive()
    return () => {
      stopListening()
      stopPosting()
    }
  }, [navigator, browser, flow, session, language])

  const hasMoved = useHasMoved(step)
  const guard = useShownPage(session, { text, step, base, site }, browser)
  useEffect(() => {
    if (!hasMoved) return
    // The frame is as high as the guide, so scrolling the heading into view scrolls the parent page.
    const heading = `main[data-step="${step}"] h1`
    afterPaint.show(() => document.querySelector(heading)?.scrollIntoView({ block: 'nearest' }))
  }, [step, hasMoved, afterPaint])

  const stepText = text.steps[step]
  const graphStep = findStep(flow, step)
  if (stepText === undefined || graphStep === undefined) {
    throw new Error(`There is no step "${step}" in the words. Build the site again.`)
  }
  const guide = { language, words: text.words, base: inside }
  const address = (id: string) => stepPath(language, id, inside)
  const answers = stepText.answers.map(answer => ({
    ...answer,
    href: address(nextStep(flow, step, answer.id) ?? step),
  }))
  // After hydration the origin comes from the address bar, which is more reliable than the build's setting.
  const origin = isLive && browser ? browser.bar.origin() : site
  const back = stepBefore(context)
  const isWalked = context.visits.length > 0
  const elsewhere = isWalked ? back : (graphStep.askedBefore ?? graphStep.parent)
  const earlier = former && replay(flow, former.trail).visits[former.visit]

  function onClick(event: MouseEvent, move: () => void) {
    if (navigator === undefined || !isPlainClick(event)) return
    event.preventDefault()
    if (!guard.isStray(event)) move()
  }

  return (
    <div className="embed">
      <div className="step-bar">
        {back !== undefined ? (
          <BackLink
            guide={guide}
            href={address(back)}
            onFollow={event => onClick(event, () => navigator?.back())}
          />
        ) : (
          <span />
        )}
        <p className="step-code">
          <span>{`${text.words.stepCode} `}</span>
          <b>{graphStep.code}</b>
        </p>
      </div>
      <StepPage
        key={step}
        step={step}
        kind={graphStep.kind}
        lead={
          stepText.caseLine.length > 0 && elsewhere !== undefined ? (
            <CaseLine
              guide={guide}
              text={stepText.caseLine}
              elsewhere={address(elsewhere)}
              onElsewhere={event =>
                onClick(event, () => (isWalked ? navigator?.back() : navigator?.jump(elsewhere)))
              }
            />
          ) : null
        }
        text={stepText}
        answers={answers}
        guide={guide}
        settings={text.settings}
        onFollow={(event, answer) => onClick(event, () => navigator?.answer(step, answer))}
        hasMoved={hasMoved}
        former={earlier?.step === step ? earlier.answer : undefined}
      />
      <DeferredArrivalNotice language={language} notice={settled.notice} />
      <DeferredChangedAdvice
        key={`changed/${settled.step}`}
        flow={flow}
        text={text}
        base={base}
        version={settled.sharedVersion}
        trail={settled.trail}
        isFramed
      />
      <EmbedFoot
        key={`foot/${settled.step}`}
        guide={guide}
        text={text}
        words={words}
        flow={flow}
        trail={settled.trail}
        whole={`${origin}${stepPath(language, settled.step, base)}`}
        isOnTheWay={settled.visits.length > 0 || settled.step !== flow.graph.start}
        onRestart={event => onClick(event, () => navigator?.restart())}
      />
      <LazyHelp
        key={`terms/${settled.step}`}
        kind="terms"
        step={settled.step}
        words={text.words}
        language={language}
      />
    </div>
  )
}
