import { useActorRef, useSelector } from '@xstate/react'
import { useState } from 'react'
import type { MouseEvent } from 'react'
import type { GuideText, Language } from '../../machines/content.ts'
import { findStep, nextStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { sessionMachine } from '../../machines/session-machine.ts'
import { replay, trailAt } from '../../machines/trail.ts'
import { stepPath } from '../platform/address/address.ts'
import { stepLink, trailLink } from '../platform/address/share-link.ts'
import type { Browser } from './browser.ts'
import { isPlainClick, strayClicks } from '../ui/clicks.ts'
import type { Guide } from '../ui/guide.ts'
import { useIsLive } from '../ui/is-live.ts'
import { toolOf } from '../finder/tool-of.ts'
import { LateAid } from '../ui/help/late-aid.tsx'
import { StepPage } from '../ui/step-page.tsx'
import { BackLink } from '../ui/back-link.tsx'
import { ArrivalNotices } from '../ui/arrival-notices.tsx'
import { Frame } from '../ui/frame.tsx'
import { StepBar } from '../ui/step-bar.tsx'
import { StepTools } from '../ui/step-tools.tsx'
import { TrailList } from '../ui/trail-list.tsx'
import { summarize } from '../ui/summarize.ts'
import { LimitWayOn } from './limit-way-on.tsx'
import { useNavigator } from './use-navigator.ts'
import { useShownPage } from './use-shown-page.ts'
import { useText } from './use-text.ts'

type Props = {
  flow: Flow
  /** The words of the language in which the page was made. */
  text: GuideText
  /** The step that the page was made for. */
  step: string
  base: string
  /** The origin of the site, for links made to be shared. */
  site: string
  browser?: Browser
}

/** One person's way through the guide: the session, the address bar and the pages, joined. */
export function Wizard({ flow, text: firstText, step: firstStep, base, site, browser }: Props) {
  const { text, speak } = useText(firstText, browser?.loadText)
  const session = useActorRef(sessionMachine, { input: { flow, trail: trailAt(flow, firstStep) } })
  const context = useSelector(session, snapshot => snapshot.context)
  const isLive = useIsLive()
  const place = { flow, session, base, language: firstText.language }
  const { navigator, later } = useNavigator(place, browser)
  const [stray] = useState(() => strayClicks(browser?.now ?? (() => 0)))

  const { trail, sharedVersion } = context
  const { step, visits } = replay(flow, trail)
  const { language } = text
  const guide: Guide = { language, words: text.words, base }
  useShownPage({ text, step, base, site }, stray.stepChanged)

  const stepText = text.steps[step]
  const graphStep = findStep(flow, step)
  if (stepText === undefined || graphStep === undefined) {
    throw new Error(
      `There is no step "${step}" in the words of "${language}". Build the site again.`,
    )
  }
  const answers = stepText.answers.map(answer => ({
    ...answer,
    href: stepPath(language, nextStep(flow, step, answer.id) ?? step, base),
  }))

  /** Runs a move for a plain click and leaves all others (new tab, middle button) to the browser. */
  function onClick(event: MouseEvent, move: () => void) {
    if (navigator === undefined || !isPlainClick(event)) return
    event.preventDefault()
    if (stray.isStray(event)) return
    move()
  }

  async function switchLanguage(event: MouseEvent, to: Language) {
    if (browser === undefined || navigator === undefined || !isPlainClick(event)) return
    event.preventDefault()
    try {
      if (await speak(to)) navigator.speak(to)
    } catch {
      // Offline or deployed anew: the page itself may still be had.
      browser.bar.load(stepPath(to, step, base))
    }
  }

  // Once scripts run, the address bar knows better than the build where the site is.
  const share = {
    flow,
    trail,
    language,
    base,
    site: isLive && browser ? browser.bar.origin() : site,
  }
  const links = { plain: stepLink(share), withTrail: trailLink(share) }
  const back = navigator?.trailBack() ?? (graphStep.parent && trailAt(flow, graphStep.parent))
  const former = context.former && replay(flow, context.former.trail).visits[context.former.visit]
  /** On the start with nothing answered: there is something to go on with, perhaps, but nothing to undo. */
  const isUntouched = back === undefined && context.former === undefined
  const isEnd = graphStep.kind === 'end'
  const lateProps = { flow, text, base, onClick }
  const onRestart = (event: MouseEvent) => onClick(event, () => navigator?.restart())
  // What is kept comes late and stands above the tools, so on the start they come with it.
  const tools =
    isUntouched && later === undefined ? null : (
      <StepTools
        key={`tools/${step}`}
        guide={guide}
        start={flow.graph.start}
        link={isEnd ? links.withTrail : links.plain}
        onRestart={isUntouched ? undefined : onRestart}
        onPrint={() => (later ? later.print() : window.print())}
      />
    )
  const tool = toolOf(stepText, step === flow.graph.start)
  const room = tool ? (
    <div className={`room room-${tool}`}>
      {later ? <later.Tool {...lateProps} tool={tool} step={step} /> : null}
    </div>
  ) : null
  const wayOn =
    graphStep.kind === 'limit' ? (
      <LimitWayOn
        guide={guide}
        summary={summarize({ text, flow, trail, link: links.withTrail })}
        start={flow.graph.start}
        onRestart={onRestart}
      />
    ) : null
  return (
    <Frame
      guide={guide}
      document={text.document}
      version={flow.graph.contentVersion}
      addressIn={other => stepPath(other, step, base)}
      onSwitch={(event, to) => void switchLanguage(event, to)}
    >
      <StepBar guide={guide} code={graphStep.code}>
        {back ? (
          <BackLink
            guide={guide}
            href={stepPath(language, replay(flow, back).step, base)}
            onFollow={event => onClick(event, () => navigator?.back())}
          />
        ) : later && isUntouched ? (
          <later.ContinueLink {...lateProps} />
        ) : (
          <span />
        )}
        {isLive ? (
          <LateAid
            key={`voice/${language}/${step}`}
            kind="voice"
            text={stepText}
            words={text.words}
            language={language}
          />
        ) : null}
      </StepBar>
      {later ? (
        <later.ActNotices
          key={`notices/${language}`}
          guide={guide}
          text={text}
          flow={flow}
          context={context}
          onKeep={event => onClick(event, () => navigator?.keep())}
        />
      ) : null}
      <StepPage
        key={`${language}/${step}`}
        step={step}
        kind={graphStep.kind}
        text={stepText}
        answers={answers}
        guide={guide}
        settings={text.settings}
        onFollow={(event, answer) => onClick(event, () => navigator?.answer(step, answer))}
        former={former?.step === step ? former.answer : undefined}
        {...(tool === 'finder' ? { above: room } : { above: wayOn, below: isEnd ? tools : room })}
      />
      <div className="way" key={`way/${language}`}>
        <ArrivalNotices
          guide={guide}
          start={flow.graph.start}
          notice={context.notice}
          isBare={isLive && visits.length === 0 && step !== flow.graph.start}
          onRestart={onRestart}
        />
        {later && sharedVersion !== undefined && sharedVersion !== flow.graph.contentVersion ? (
          <later.ChangedAdvice
            key={`changed/${language}`}
            flow={flow}
            text={text}
            base={base}
            version={sharedVersion}
            trail={trail}
          />
        ) : null}
        <TrailList
          guide={guide}
          text={text}
          visits={visits}
          link={links.withTrail}
          onChange={(event, visit) => onClick(event, () => navigator?.change(visit))}
          onDelete={() => navigator?.deleteAll()}
        />
        {later && isUntouched ? <later.Kept key="kept" {...lateProps} /> : null}
        {isEnd ? null : tools}
        {later?.Insights ? (
          <later.Insights key="insights" session={session} language={language} />
        ) : null}
        {later ? <later.LaterWay key="later" language={language} /> : null}
        {later ? (
          <later.PrintSheet key="print" {...lateProps} trail={trail} link={links.withTrail} />
        ) : null}
      </div>
      <LateAid
        key={`terms/${language}/${step}`}
        kind="terms"
        step={step}
        words={text.words}
        language={language}
      />
    </Frame>
  )
}
