import type { Language } from '../../machines/content.ts'
import { findStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import type { SessionContext } from '../../machines/session-machine.ts'
import type { Door } from './door.ts'
import { helloMessage, messageType } from './protocol.ts'

type Told = {
  flow: Flow
  session: {
    getSnapshot: () => { context: SessionContext }
    subscribe: (listener: (snapshot: { context: SessionContext }) => void) => {
      unsubscribe: () => void
    }
  }
  language: Language
}

/**
 * Tells the page around the frame what happens in it, by ids only: each answer, each step that is
 * reached, and the outcome when it is a limit or the end. A hello is answered with where we are.
 * @returns a function that stops it
 */
export function reportTo(door: Door, { flow, session, language }: Told): () => void {
  let before = session.getSnapshot().context

  function tellStep(step: string) {
    const kind = findStep(flow, step)?.kind
    if (kind === undefined) return
    door.tell({ type: messageType('step'), step, kind })
    if (kind === 'limit' || kind === 'end') door.tell({ type: messageType('outcome'), step, kind })
  }

  door.whenGreeted(() => {
    door.tell(helloMessage(flow.graph.contentVersion, language))
    tellStep(before.step)
  })
  const { unsubscribe } = session.subscribe(({ context }) => {
    const last = context.visits[context.visits.length - 1]
    const isAnswer =
      last?.step === before.step && context.visits.length === before.visits.length + 1
    if (isAnswer) door.tell({ type: messageType('answer'), step: last.step, answer: last.answer })
    if (context.step !== before.step) tellStep(context.step)
    before = context
  })
  return unsubscribe
}
