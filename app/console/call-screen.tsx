import errors from 'every-language:content:interface/errors'
import type { MouseEvent, Ref } from 'react'
import { codeOf, findStep } from '../../machines/flow.ts'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { plainText } from '../ui/plain-text.ts'
import { RichText } from '../ui/rich-text.tsx'
import { answerLabel } from '../ui/step-words.ts'
import { guideOf, placeOf } from './call-view.ts'
import { CallStep } from './call-step.tsx'
import type { Desk } from './desk/desk.ts'
import type { Clock } from './desk/entry.ts'
import { makeOverflowFocusable } from './make-overflow-focusable.ts'
import { CallNotices } from './parts/call-notices.tsx'
import { EndedCall } from './parts/ended-call.tsx'
import { TranscriptView } from './parts/transcript-view.tsx'
import type { ConsoleState } from './use-console.ts'

type Props = {
  state: ConsoleState
  desk: Desk
  clock: Clock
  /** The id of a call whose shared link could not be read. */
  unread: string | undefined
  headingRef: Ref<HTMLHeadingElement>
  onFollow: (event: MouseEvent, answer: string) => void
}

/** The active call: its step in reading order, or the transcript when it has ended. */
export function CallScreen(props: Props) {
  const { state, desk, clock, unread, headingRef } = props
  const { callView, isEnded, view, at } = state
  const { flow, own, entry } = callView
  const { step, visits } = placeOf(callView)
  const { id } = entry.call
  const last = visits[visits.length - 1]
  const fallback = () => <p className="notice">{errors[own.text.language].title}</p>
  return (
    <main
      id="main"
      className="call-screen"
      data-step={step}
      data-kind={findStep(flow, step)?.kind}
      ref={makeOverflowFocusable}
    >
      <div className="call-column">
        <div className="call-head">
          <p className="call-context">
            <span className="call-code">{codeOf(flow, step)}</span>
            {last === undefined ? null : (
              <span>{` · ${plainText(answerLabel(own.text, last.step, last.answer))}`}</span>
            )}
          </p>
          <h1 tabIndex={-1} ref={headingRef}>
            {isEnded ? <span>{`${own.words.endedTitle}: `}</span> : null}
            <RichText rich={own.text.steps[step]?.title ?? []} guide={guideOf(callView, own)} />
          </h1>
        </div>
        <CallNotices
          callView={callView}
          storageFailure={view.storageFailure}
          isLost={view.isLost}
          isUnread={unread === id}
          putAway={view.putAway}
          onDismiss={desk.dismissStorageFailure}
          onBringBack={() => desk.bringBack()}
          onForgetPutAway={desk.dismissPutAway}
          onKeep={() => desk.act(id, { type: 'keep' })}
        />
        <ErrorBoundary key={at} fallback={fallback}>
          {isEnded ? (
            <EndedCall words={own.words}>
              <TranscriptView
                callView={callView}
                clock={clock}
                isEnded
                onCopy={form => void state.copyForm(form)}
                onSave={state.saveForm}
                onSettle={state.settle}
              />
            </EndedCall>
          ) : (
            <CallStep state={state} onFollow={props.onFollow} />
          )}
        </ErrorBoundary>
      </div>
    </main>
  )
}
