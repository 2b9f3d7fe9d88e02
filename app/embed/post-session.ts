import type { Language } from '../../machines/content.ts'
import { findStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import type { ObservedSession } from '../../machines/session-machine.ts'
import type { ParentChannel } from './parent-channel.ts'
import { helloMessage, messageType } from './protocol.ts'

type Parts = {
  flow: Flow
  session: ObservedSession
  language: Language
}

/**
 * Posts what happens in the session to the parent page, by ids only: each answer, each step that is
 * reached, and the outcome when it is a limit or the end. A handshake is answered with the present step.
 * @returns a function that stops it
 */
export function postSession(channel: ParentChannel, { flow, session, language }: Parts) {
  let before = session.getSnapshot().context

  function postStep(step: string) {
    const kind = findStep(flow, step)?.kind
    if (kind === undefined) return
    channel.post({ type: messageType('step'), step, kind })
    if (kind === 'limit' || kind === 'end')
      channel.post({ type: messageType('outcome'), step, kind })
  }

  channel.onHandshake(() => {
    channel.post(helloMessage(flow.graph.contentVersion, language))
    postStep(before.step)
  })
  const { unsubscribe } = session.subscribe(({ context }) => {
    const last = context.visits[context.visits.length - 1]
    const isAnswer =
      last?.step === before.step && context.visits.length === before.visits.length + 1
    if (isAnswer)
      channel.post({ type: messageType('answer'), step: last.step, answer: last.answer })
    if (context.step !== before.step) postStep(context.step)
    before = context
  })
  return unsubscribe
}
