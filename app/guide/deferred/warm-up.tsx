import { useActorRef } from '@xstate/react'
import type { MouseEvent } from 'react'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import type { GuideText } from '../../../machines/content.ts'
import { findStep } from '../../../machines/flow.ts'
import type { Flow } from '../../../machines/flow.ts'
import { sessionMachine } from '../../../machines/session-machine.ts'
import { trailAt } from '../../../machines/trail.ts'
import { onIdle } from '../../platform/deferred.ts'
import { answerLinks } from '../../ui/answer-links.ts'
import { StepPage } from '../../ui/step-page.tsx'
import { useSessionContext } from '../../ui/use-session-context.ts'

type Props = { flow: Flow; text: GuideText; base: string }

/** The most answers that are clicked. */
const mostClicks = 4
/** Milliseconds between two clicks, and the longest wait for an idle moment. */
const pause = 100
const longestWait = 2000

/**
 * Runs the code of a click before the first one: answers the first questions in an element outside the document, each in
 * an idle moment. The browser compiles a function when it is first called, which makes a first click take twice as long.
 * @returns a function that stops it
 */
export function warmUpClicks(props: Props): () => void {
  let element: HTMLElement | undefined = document.createElement('div')
  // An error here says nothing about the page.
  let root: Root | undefined = createRoot(element, { onUncaughtError: () => undefined })
  let clicks = 0
  let cancel = onIdle(clickNext, pause, longestWait)
  root.render(<StepOutsideDocument {...props} />)

  function clickNext() {
    const answer = element?.querySelector('[data-answer]') ?? null
    if (answer === null || clicks === mostClicks) return stop()
    clicks += 1
    cancel = onIdle(clickNext, pause, longestWait)
    answer.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true }))
  }
  function stop() {
    cancel()
    root?.unmount()
    // The page keeps this function for as long as it is open; the element with its listeners is not needed that long.
    root = element = undefined
  }
  return stop
}

/** A step with a session of its own, which nothing stores, counts or writes into the history. */
function StepOutsideDocument({ flow, text, base }: Props) {
  const { words, language, settings } = text
  const trail = trailAt(flow, flow.graph.start)
  const session = useActorRef(sessionMachine, { input: { flow, trail } })
  const { step } = useSessionContext(session)
  const stepText = text.steps[step]
  const graphStep = findStep(flow, step)
  // Of a large guide this step may not have been fetched.
  if (stepText === undefined || graphStep === undefined) return null
  const onFollow = (event: MouseEvent, answer: string) => {
    event.preventDefault()
    session.send({ type: 'answer', step, answer })
  }
  return (
    <StepPage
      key={step}
      step={step}
      kind={graphStep.kind}
      text={stepText}
      answers={answerLinks(flow, stepText, step, language, base)}
      guide={{ language, words, base }}
      settings={settings}
      onFollow={onFollow}
    />
  )
}
