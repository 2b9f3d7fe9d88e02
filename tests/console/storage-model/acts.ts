import { languages } from '../../../compiler/guide.ts'
import { outcomes } from '../../../machines/calls/call.ts'
import type { Call, CallEvent } from '../../../machines/calls/call.ts'
import { stepOf } from '../../../machines/session-machine.ts'
import { formatTrail } from '../../../machines/shared-trail.ts'
import { replay } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'
import type { ModelTab } from './model-tab.ts'

/** An act of an agent, and its expected result in the same tab. */
export type Done = {
  readonly id: string
  /** A last-writer-wins field. */
  readonly set?: Partial<Pick<Call, 'language' | 'state' | 'outcome'>>
  readonly word?: { readonly field: 'notes' | 'name'; readonly text: string }
  readonly event?: CallEvent
}
/** @param write the number of this act, for words that nobody else types */
export type Act = (tab: ModelTab, id: string, choice: number, write: number) => Done | undefined

const steps = Object.keys(flow.graph.steps)
const pick = <Item>(items: readonly Item[], choice: number) => items[choice % items.length]

function send(tab: ModelTab, id: string, event: CallEvent | undefined): Done | undefined {
  const isDone = event !== undefined && tab.desk.act(id, event)
  return isDone ? { id, event } : undefined
}

function here(tab: ModelTab, id: string) {
  const context = tab.desk.find(id)?.context
  return context === undefined ? { step: '', visits: [], trail: [] } : replay(flow, context.trail)
}

function isEnded(tab: ModelTab, id: string): boolean {
  return tab.desk.find(id)?.call.state === 'ended'
}

/** Every act of an agent in a call. */
export const acts: Readonly<Record<string, Act>> = {
  answer(tab, id, choice) {
    const { step } = here(tab, id)
    const answer = pick(flow.graph.steps[step]?.answers ?? [], choice)
    return send(tab, id, answer && { type: 'answer', step, answer: answer.id })
  },
  changeAnswer(tab, id, choice) {
    const { visits } = here(tab, id)
    if (visits.length === 0) return undefined
    const visit = choice % visits.length
    const changed = send(tab, id, { type: 'change', visit })
    if (changed === undefined) return undefined
    const step = stepOf(tab.desk.find(id)?.context ?? { step: flow.graph.start })
    const answer = pick(flow.graph.steps[step]?.answers ?? [], choice)
    return send(tab, id, answer && { type: 'answer', step, answer: answer.id }) ?? changed
  },
  change: (tab, id, choice) =>
    send(tab, id, { type: 'change', visit: choice % Math.max(here(tab, id).visits.length, 1) }),
  keep: (tab, id) => send(tab, id, { type: 'keep' }),
  back: (tab, id) => send(tab, id, { type: 'back' }),
  restart: (tab, id) => send(tab, id, { type: 'restart' }),
  jump: (tab, id, choice) => send(tab, id, { type: 'jump', step: pick(steps, choice) ?? '' }),
  hold(tab, id) {
    const state = tab.desk.find(id)?.call.state
    if (state === undefined || state === 'ended') return undefined
    const next = state === 'waiting' ? 'open' : 'waiting'
    tab.desk.setState(id, next)
    // The desk has by now merged what another tab stored, which may be the end of the call.
    return tab.desk.find(id)?.call.state === next ? { id, set: { state: next } } : undefined
  },
  language(tab, id, choice) {
    const language = pick(languages, choice) ?? 'kk'
    tab.desk.setLanguage(id, language)
    return tab.desk.find(id) && { id, set: { language } }
  },
  outcome(tab, id, choice) {
    const outcome = pick(outcomes, choice)
    if (outcome === undefined) return undefined
    tab.desk.setOutcome(id, outcome)
    return tab.desk.find(id) && { id, set: { outcome } }
  },
  notes(tab, id, _, write) {
    const text = `n${write}.`
    tab.type(id, 'notes', text)
    return { id, word: { field: 'notes', text } }
  },
  name(tab, id, _, write) {
    const text = `m${write}.`
    tab.type(id, 'name', text)
    return { id, word: { field: 'name', text } }
  },
  end(tab, id) {
    if (isEnded(tab, id)) return undefined
    tab.desk.end(id)
    return tab.desk.find(id) && { id, set: { state: 'ended' } }
  },
  reopen(tab, id) {
    if (!isEnded(tab, id)) return undefined
    tab.desk.reopen(id)
    return { id, set: { state: 'open' } }
  },
  forget(tab, id) {
    tab.desk.forget(id)
    return undefined
  },
  open(tab) {
    return { id: tab.desk.open() }
  },
  link(tab, _, choice) {
    const trail = formatTrail(flow, [{ at: 'start', how: 'start', answers: ['which-key'] }])
    tab.desk.openLink(choice % 2 === 0 ? trail : 'nothing')
    return undefined
  },
  show(tab, id) {
    tab.desk.switchTo(id)
    return undefined
  },
  flush(tab) {
    tab.desk.flush()
    return undefined
  },
  putAway(tab) {
    tab.desk.putAway(true)
    tab.desk.bringBack()
    return undefined
  },
  clock(tab, _, choice) {
    tab.clock.time += (pick([25, -49, 0.001, 24 * 365 * 6, -24 * 365 * 6], choice) ?? 0) * 3_600_000
    tab.clock.ticks += pick([0, 1000, 3_600_000], choice) ?? 0
    return undefined
  },
}
