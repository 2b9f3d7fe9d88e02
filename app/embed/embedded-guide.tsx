import { useEffect, useState } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { EmbedWords } from '../../machines/interface-words.generated.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepPath } from '../platform/address/address.ts'
import { LazyHelp } from '../ui/help/lazy-help.tsx'
import { DeferredChangedAdvice } from '../ui/deferred-changed-advice.tsx'
import { StepBar } from '../ui/step-bar.tsx'
import { StepPage } from '../ui/step-page.tsx'
import { CaseLine } from '../ui/case-line.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { BackLink } from '../ui/back-link.tsx'
import { Summary } from '../ui/summary.tsx'
import { summarize } from '../ui/summarize.ts'
import { useStepController } from '../ui/use-step-controller.ts'
import type { StepBrowser } from '../ui/use-step-controller.ts'
import { atOnce } from '../platform/after-paint.ts'
import type { ParentChannel } from './parent-channel.ts'
import { EmbedFoot } from './embed-foot.tsx'
import { DeferredArrivalNotice } from './deferred-arrival-notice.tsx'
import { embedBase } from './embed-base.ts'
import { postSession } from './post-session.ts'

/** Browser capabilities, injected; absent while prerendering, where the page is plain links. */
export type EmbedBrowser = Omit<StepBrowser, 'tabTrail' | 'answerStorage' | 'connect'> & {
  channel: ParentChannel
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

/** The guide inside another site's page: the step, its answers, Back and the foot. */
export function EmbeddedGuide(props: EmbeddedGuideProps) {
  const { flow, text, words, step: firstStep, base, site, browser } = props
  const { language } = text
  const inside = embedBase(base)
  // An embedded page stores nothing: the other site's visitor has not asked for it.
  const [stepBrowser] = useState<StepBrowser | undefined>(
    browser && {
      ...browser,
      connect: session => postSession(browser.channel, { flow, session, language }),
    },
  )
  const controller = useStepController(
    { flow, text, step: firstStep, base, pageBase: inside, site },
    stepBrowser,
  )
  const { context, settled, navigator, hasMoved, onClick } = controller
  const { stepText, graphStep, answers, back, former, origin, onFollow } = controller
  const { step } = context
  const afterPaint = browser?.afterPaint ?? atOnce
  useEffect(() => {
    if (!hasMoved) return
    // The frame is as high as the guide, so scrolling the heading into view scrolls the parent page.
    const heading = `main[data-step="${step}"] h1`
    afterPaint.show(() => document.querySelector(heading)?.scrollIntoView({ block: 'nearest' }))
  }, [step, hasMoved, afterPaint])

  const guide = { language, words: text.words, base: inside }
  const address = (id: string) => stepPath(language, id, inside)
  const isWalked = context.visits.length > 0
  const elsewhere = isWalked ? back : (graphStep.lastQuestion ?? graphStep.parent)
  const code = step === flow.graph.start ? undefined : graphStep.code
  const summary = summarize({
    text,
    flow,
    trail: context.trail,
    link: `${origin}${stepPath(language, step, base)}`,
  })

  return (
    <div className="embed">
      {code === undefined && back === undefined ? null : (
        <StepBar guide={guide} code={code}>
          {back === undefined ? null : (
            <BackLink
              guide={guide}
              href={address(back)}
              onFollow={event => onClick(event, () => navigator?.back())}
            />
          )}
        </StepBar>
      )}
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
        onFollow={onFollow}
        hasMoved={hasMoved}
        former={former}
        above={
          graphStep.kind === 'limit' ? (
            <Summary guide={guide} summary={summary}>
              <CopyButton
                guide={guide}
                label={text.words.copySummary}
                text={summary}
                icon="copy"
                isMain
              />
            </Summary>
          ) : null
        }
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
      <LazyHelp
        key={`terms/${settled.step}`}
        kind="terms"
        step={settled.step}
        words={text.words}
        language={language}
      />
      <EmbedFoot
        key={`foot/${settled.step}`}
        guide={guide}
        words={words}
        start={flow.graph.start}
        whole={`${origin}${stepPath(language, settled.step, base)}`}
        isOnTheWay={settled.visits.length > 0 || settled.step !== flow.graph.start}
        onRestart={event => onClick(event, () => navigator?.restart())}
      />
    </div>
  )
}
