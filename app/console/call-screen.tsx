import type { MouseEvent, Ref } from 'react'
import { findStep } from '../../machines/flow.ts'
import { replay, takeBack } from '../../machines/trail.ts'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { RichText } from '../ui/rich-text.tsx'
import type { Desk } from './desk/desk.ts'
import type { Clock } from './desk/entry.ts'
import { CallHead } from './parts/call-head.tsx'
import { CallNotices } from './parts/call-notices.tsx'
import { EndedCall } from './parts/ended-call.tsx'
import { KeyAnswers } from './parts/key-answers.tsx'
import { KeyHint } from './parts/key-hint.tsx'
import { Lane } from './parts/lane.tsx'
import { TranscriptView } from './parts/transcript-view.tsx'
import { hasWhy, WhyLane } from './parts/why-lane.tsx'
import { reachWhatIsLong } from './reach-what-is-long.ts'
import { codeOf, guideOf, placeOf } from './seat.ts'
import type { ConsoleState } from './use-console.ts'

type Props = {
  state: ConsoleState
  desk: Desk
  clock: Clock
  /** The call that a link was to bring a trail to, which could not be read. */
  unread: string | undefined
  headingRef: Ref<HTMLHeadingElement>
  nameRef: Ref<HTMLInputElement>
  onFollow: (event: MouseEvent, answer: string) => void
}

/** The call on the screen: its step in three lanes, or what is left when it has ended. */
export function CallScreen(props: Props) {
  const { state, desk, unread, headingRef, nameRef } = props
  const { seat, isEnded, view, said } = state
  const { flow, own, entry } = seat
  const { step } = placeOf(seat)
  const { id, log } = entry.call
  const guide = guideOf(seat, own)
  const trouble = () => drawTrouble(own.text.words.troubleTitle)
  return (
    <main id="main" className="call-screen" data-step={step} data-kind={findStep(flow, step)?.kind}>
      <CallHead
        key={id}
        entry={entry}
        words={own.words}
        isEnded={isEnded}
        onRename={name => desk.rename(id, name)}
        onHold={state.hold}
        onEnd={state.end}
        nameRef={nameRef}
      />
      <div className="step-head">
        {isEnded ? null : (
          <button
            type="button"
            className="small-button back-button"
            disabled={takeBack(entry.context.trail) === undefined}
            onClick={state.back}
          >
            <span>{own.text.words.back}</span>
            <KeyHint shown="⌫" />
          </button>
        )}
        <h1 tabIndex={-1} ref={headingRef}>
          <span className="way-code">{codeOf(flow, step)}</span>
          <span>
            {isEnded ? <span>{`${own.words.endedTitle}: `}</span> : null}
            <RichText rich={own.text.steps[step]?.title ?? []} guide={guide} />
          </span>
        </h1>
      </div>
      <CallNotices
        seat={seat}
        trouble={view.trouble}
        isLost={view.isLost}
        isUnread={unread === id}
        putAway={view.putAway}
        onDismiss={desk.dismissTrouble}
        onBringBack={() => desk.bringBack()}
        onForgetPutAway={desk.dismissPutAway}
        onKeep={() => desk.act(id, { type: 'keep' })}
      />
      <ErrorBoundary key={`${id}/${log.length}/${isEnded}`} fallback={trouble}>
        {isEnded ? <Ended {...props} /> : <Lanes {...props} />}
      </ErrorBoundary>
      <p className={said.isHeard ? 'console-said visually-hidden' : 'console-said'} role="status">
        {said.words}
      </p>
    </main>
  )
}

function drawTrouble(title: string) {
  return <p className="notice">{title}</p>
}

function Lanes({ state, onFollow }: Props) {
  const { seat, choices } = state
  const { flow, own, caller, entry } = seat
  const { step } = placeOf(seat)
  const { former } = entry.context
  const formerVisit = former && replay(flow, former.trail).visits[former.visit]
  const text = own.text.steps[step]
  const [said, mine] = [caller.lines[step], own.lines[step]]
  if (text === undefined || said === undefined || mine === undefined) {
    throw new Error(`There are no lines for the step "${step}". Build the site again.`)
  }
  const guide = guideOf(seat, own)
  const callerGuide = guideOf(seat, caller)
  const isBeside = choices.beside && own.text.language !== caller.text.language
  return (
    <div className={hasWhy(text, own.text.settings) ? 'lanes has-why' : 'lanes'}>
      <div
        className="talk"
        role="group"
        aria-label={`${own.words.say}, ${own.words.check}`}
        ref={reachWhatIsLong}
      >
        <Lane
          name="say"
          heading={own.words.say}
          said={{ rich: said.say, guide: callerGuide }}
          beside={isBeside ? { rich: mine.say, guide } : undefined}
        />
        <Lane
          name="check"
          heading={own.words.check}
          said={{ rich: said.check, guide: callerGuide }}
          beside={isBeside ? { rich: mine.check, guide } : undefined}
        />
      </div>
      <KeyAnswers
        seat={seat}
        heading={own.words.answersHeading}
        former={formerVisit?.step === step ? formerVisit.answer : undefined}
        formerWord={own.text.words.formerAnswer}
        onFollow={onFollow}
      />
      {hasWhy(text, own.text.settings) ? (
        <WhyLane
          key={step}
          heading={own.words.why}
          text={text}
          guide={guide}
          settings={own.text.settings}
        />
      ) : null}
    </div>
  )
}

function Ended({ state, clock }: Props) {
  const { seat, settle } = state
  const { words } = seat.own
  return (
    <EndedCall words={words} onForget={state.forget} onReopen={state.back}>
      <TranscriptView
        seat={seat}
        clock={clock}
        isEnded
        onCopy={form => void state.copyForm(form)}
        onSave={state.saveForm}
        onSettle={settle}
      />
    </EndedCall>
  )
}
