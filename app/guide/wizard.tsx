import { useCallback, useMemo, useState } from 'react'
import type { MouseEvent } from 'react'
import type { GuideText, Language } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepPath } from '../platform/address/address.ts'
import { toolOf } from '../finder/tool-of.ts'
import { isPlainClick } from '../ui/clicks.ts'
import { Frame } from '../ui/frame.tsx'
import type { Guide } from '../ui/guide.ts'
import { LazyHelp } from '../ui/help/lazy-help.tsx'
import { StepPage } from '../ui/step-page.tsx'
import { useStepController } from '../ui/use-step-controller.ts'
import { BelowStep, WizardTools, WizardNextSteps } from './below-step.tsx'
import { StepLead } from './step-lead.tsx'
import { WizardBar } from './wizard-bar.tsx'
import type { Browser } from './browser.ts'
import { useDeferredUi } from './deferred/use-deferred-ui.ts'
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
  /** Without pictures, sources and glossary until it is hydrated, as in a `<template>`. */
  isBrief?: boolean
  browser?: Browser
}

/**
 * The controller of the guide: connects the session, the address bar and the pages. A click renders the step and its
 * answers; everything around them follows after the paint.
 */
export function Wizard(props: Props) {
  const { flow, text: firstText, step: firstStep, base, site, isBrief = false, browser } = props
  const { text, setLanguage } = useText(firstText, browser?.loadText)
  const controller = useStepController({ flow, text, step: firstStep, base, site }, browser)
  const { session, context, settled, navigator, isHydrated, hasMoved, onClick } = controller
  const { stepText, graphStep, answers, back, former, origin, onFollow } = controller
  const [loadDeferredUi] = useState(() => {
    const load = browser?.loadDeferredUi
    return load && navigator ? () => load(navigator) : undefined
  })
  const deferredUi = useDeferredUi(loadDeferredUi)

  const { step } = context
  const { language } = text
  const helpFollows = isBrief && !isHydrated
  const guide = useMemo<Guide>(
    () => ({ language, words: text.words, base, helpFollows, hasNoTermList: helpFollows }),
    [text, language, base, helpFollows],
  )
  const switchLanguage = useCallback(
    (event: MouseEvent, to: Language) => {
      if (browser === undefined || navigator === undefined || !isPlainClick(event)) return
      event.preventDefault()
      setLanguage(to)
        .then(isNewest => isNewest && navigator.setLanguage(to))
        // Offline, or deployed anew: the browser may still load the page.
        .catch(() => browser.bar.load(stepPath(to, session.getSnapshot().context.step, base)))
    },
    [browser, navigator, setLanguage, session, base],
  )

  // After the paint, so that a click need not render the header.
  const addressIn = useCallback(
    (other: Language) => stepPath(other, settled.step, base),
    [settled.step, base],
  )

  const partProps = { flow, text, base, onClick }
  const surroundings = {
    flow,
    session,
    text,
    guide,
    site: origin,
    deferredUi,
    navigator,
    onClick,
  }
  const tool = toolOf(stepText, step === flow.graph.start)
  const toolSlot = tool ? (
    <div className={`room room-${tool}`}>
      {deferredUi && settled.step === step ? (
        <deferredUi.Tool {...partProps} tool={tool} step={step} />
      ) : null}
    </div>
  ) : null
  const tools =
    graphStep.kind === 'end' ? <WizardTools {...surroundings} context={context} /> : null
  const nextSteps =
    graphStep.kind === 'limit' ? <WizardNextSteps {...surroundings} context={context} /> : null
  const lead =
    step === flow.graph.start ? null : (
      <StepLead
        guide={guide}
        graphStep={graphStep}
        caseLine={stepText.caseLine}
        notice={context.notice}
        isBare={isHydrated && context.visits.length === 0}
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
      addressIn={addressIn}
      layout="with-rail"
      onSwitch={switchLanguage}
    >
      <WizardBar
        {...partProps}
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
        onFollow={onFollow}
        hasMoved={hasMoved}
        former={former}
        {...(tool === 'finder'
          ? { above: toolSlot }
          : { above: nextSteps, below: tools ?? toolSlot })}
      />
      {helpFollows ? null : (
        <LazyHelp
          key={`terms/${language}/${settled.step}`}
          kind="terms"
          step={settled.step}
          words={text.words}
          language={language}
        />
      )}
      {tools ? null : <WizardTools {...surroundings} context={settled} />}
      <BelowStep key={`way/${language}`} {...surroundings} context={settled} />
    </Frame>
  )
}
