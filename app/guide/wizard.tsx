import { useActorRef } from '@xstate/react'
import { useCallback, useMemo } from 'react'
import type { MouseEvent } from 'react'
import type { GuideText, Language } from '../../machines/content.ts'
import { findStep, nextStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { sessionMachine, stepBefore } from '../../machines/session-machine.ts'
import { replay, trailAt } from '../../machines/trail.ts'
import { stepPath } from '../platform/address/address.ts'
import { atOnce } from '../platform/after-paint.ts'
import { toolOf } from '../finder/tool-of.ts'
import { isPlainClick } from '../ui/clicks.ts'
import { Frame } from '../ui/frame.tsx'
import type { Guide } from '../ui/guide.ts'
import { LazyHelp } from '../ui/help/lazy-help.tsx'
import { useIsLive } from '../ui/is-live.ts'
import { StepPage } from '../ui/step-page.tsx'
import { useSessionContext } from '../ui/use-session-context.ts'
import { useSettled } from '../ui/use-settled.ts'
import { useHasMoved, useShownPage } from '../ui/use-shown-page.ts'
import { BelowStep, WizardTools, WizardWayOn } from './below-step.tsx'
import { StepLead } from './step-lead.tsx'
import { WizardBar } from './wizard-bar.tsx'
import type { Browser } from './browser.ts'
import { useNavigator } from './use-navigator.ts'
import { useText } from './use-text.ts'

type Props = {
  flow: Flow
  /** The texts in the page's language. */
  text: GuideText
  /** The step of the prerendered page. */
  step: string
  base: string
  /** The origin of the site, for shared links. */
  site: string
  browser?: Browser
}

/**
 * The controller of the guide: connects the session, the address bar and the pages. A click renders the step and its
 * answers; everything around them follows after the paint.
 */
export function Wizard({ flow, text: firstText, step: firstStep, base, site, browser }: Props) {
  const { text, setLanguage } = useText(firstText, browser?.loadText)
  const session = useActorRef(sessionMachine, { input: { flow, trail: trailAt(flow, firstStep) } })
  const context = useSessionContext(session)
  const isLive = useIsLive()
  const place = { flow, session, base, language: firstText.language }
  const { navigator, deferredUi } = useNavigator(place, browser)
  const afterPaint = browser?.afterPaint ?? atOnce
  const settled = useSettled(context, afterPaint)

  const { step } = context
  const { language } = text
  const guide = useMemo<Guide>(
    () => ({ language, words: text.words, base }),
    [text, language, base],
  )
  const hasMoved = useHasMoved(step)
  const guard = useShownPage(session, { text, step, base, site }, browser)

  /** Runs a move for a plain click and leaves other clicks (new tab, middle button) to the browser. */
  const onClick = useCallback(
    (event: MouseEvent, move: () => void) => {
      if (navigator === undefined || !isPlainClick(event)) return
      event.preventDefault()
      if (!guard.isStray(event)) move()
    },
    [navigator, guard],
  )
  const switchLanguage = useCallback(
    async (event: MouseEvent, to: Language) => {
      if (browser === undefined || navigator === undefined || !isPlainClick(event)) return
      event.preventDefault()
      try {
        if (await setLanguage(to)) navigator.setLanguage(to)
      } catch {
        // Offline, or deployed anew: the browser may still load the page.
        browser.bar.load(stepPath(to, session.getSnapshot().context.step, base))
      }
    },
    [browser, navigator, setLanguage, session, base],
  )

  const stepText = text.steps[step]
  const settledText = text.steps[settled.step]
  const graphStep = findStep(flow, step)
  if (stepText === undefined || settledText === undefined || graphStep === undefined) {
    throw new Error(
      `There is no step "${step}" in the words of "${language}". Build the site again.`,
    )
  }
  const answers = stepText.answers.map(answer => ({
    ...answer,
    href: stepPath(language, nextStep(flow, step, answer.id) ?? step, base),
  }))
  const back = stepBefore(context)
  const former = context.former && replay(flow, context.former.trail).visits[context.former.visit]
  const lateProps = { flow, text, base, onClick }
  const surroundings = {
    flow,
    session,
    text,
    guide,
    // After hydration the origin comes from the address bar, which is more reliable than the build's setting.
    site: isLive && browser ? browser.bar.origin() : site,
    isLive,
    deferredUi,
    navigator,
    onClick,
  }
  const tool = toolOf(stepText, step === flow.graph.start)
  const room = tool ? (
    <div className={`room room-${tool}`}>
      {deferredUi && settled.step === step ? (
        <deferredUi.Tool {...lateProps} tool={tool} step={step} />
      ) : null}
    </div>
  ) : null
  const tools =
    graphStep.kind === 'end' ? <WizardTools {...surroundings} context={context} /> : null
  const wayOn =
    graphStep.kind === 'limit' ? <WizardWayOn {...surroundings} context={context} /> : null
  const lead =
    step === flow.graph.start ? null : (
      <StepLead
        guide={guide}
        graphStep={graphStep}
        caseLine={stepText.caseLine}
        notice={context.notice}
        isBare={isLive && context.visits.length === 0}
        before={context.visits.length > 0 ? back : undefined}
        onBack={event => onClick(event, () => navigator?.back())}
        onOpen={(event, to) => onClick(event, () => navigator?.jump(to))}
        deferredUi={deferredUi}
      />
    )
  return (
    <Frame
      guide={guide}
      document={text.document}
      version={flow.graph.contentVersion}
      addressIn={other => stepPath(other, step, base)}
      onSwitch={(event, to) => void switchLanguage(event, to)}
    >
      <WizardBar
        {...lateProps}
        guide={guide}
        step={step}
        spokenStep={settled.step}
        context={context}
        back={back}
        onBack={() => navigator?.back()}
        onKeep={() => navigator?.keep()}
        isUntouched={back === undefined && context.former === undefined}
        deferredUi={deferredUi}
      />
      <StepPage
        key={`${language}/${step}`}
        step={step}
        kind={graphStep.kind}
        lead={lead}
        text={stepText}
        answers={answers}
        guide={guide}
        settings={text.settings}
        onFollow={(event, answer) => onClick(event, () => navigator?.answer(step, answer))}
        hasMoved={hasMoved}
        former={former?.step === step ? former.answer : undefined}
        {...(tool === 'finder' ? { above: room } : { above: wayOn, below: tools ?? room })}
      />
      <LazyHelp
        key={`terms/${language}/${settled.step}`}
        kind="terms"
        step={settled.step}
        words={text.words}
        language={language}
      />
      {tools ? null : <WizardTools {...surroundings} context={settled} />}
      <BelowStep key={`way/${language}`} {...surroundings} context={settled} />
    </Frame>
  )
}
