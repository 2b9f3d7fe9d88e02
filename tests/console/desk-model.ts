import type { createDesk } from '../../app/console/desk/desk.ts'
import { runningLength } from '../../app/console/desk/entry.ts'
import type { Language } from '../../machines/content.ts'
import { transcribe } from '../../machines/calls/transcript.ts'
import { replay, trailAt } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import type { openOffice } from '../support/desk.ts'
import { flow } from '../support/flow.ts'

/** A model of a call, independent of the desk, that the desk is compared with. */
export type ModelCall = {
  name: string
  notes: string
  language: Language
  state: 'open' | 'waiting' | 'ended'
  trail: Trail
  rows: { at: number; kind: string; step: string; answer?: string; was?: string | undefined }[]
  takenBack: Map<string, string>
  /** Text typed in the first tab and not stored yet. */
  typing: Set<'notes' | 'name'>
  startedAt: number
  running: number
}
export type Model = { calls: Map<string, ModelCall>; active: string }
type Desk = ReturnType<typeof createDesk>
export type Real = {
  office: ReturnType<typeof openOffice>
  /** The tab in which the agent works. */
  desk: Desk
  /** A second tab with the same calls. */
  other: Desk
  /** Disconnects the first tab from storage events, like closing it. */
  close: () => void
}

export function newModelCall(now: number, language: Language): ModelCall {
  return {
    name: '',
    notes: '',
    language,
    state: 'open',
    trail: trailAt(flow, flow.graph.start),
    rows: [],
    takenBack: new Map(),
    typing: new Set(),
    startedAt: now,
    running: 0,
  }
}

const known = new WeakMap<Trail, string>()

/** Cached: trails are immutable, so most of the thousands of comparisons need no replay. */
export function stepOf(trail: Trail): string {
  const step = known.get(trail) ?? replay(flow, trail).step
  known.set(trail, step)
  return step
}

/** Compares every call with the model, not only the changed one. */
export function compare(model: Model, { office, desk }: Real, hasActive = true) {
  const { entries, active } = desk.view()
  const begun = entries.filter(({ isBegun }) => isBegun)
  const expected = [...model.calls].map(([id, call]) => [
    id,
    call.name,
    call.notes,
    call.language,
    call.state,
    stepOf(call.trail),
    call.startedAt,
    call.running,
  ])
  const actual = begun.map(entry => [
    entry.call.id,
    entry.call.name,
    entry.call.notes,
    entry.call.language,
    entry.call.state,
    stepOf(entry.context.trail),
    entry.call.startedAt,
    runningLength(entry, office.clock),
  ])
  same(actual, expected)
  if (hasActive && model.calls.has(model.active) && active !== model.active) {
    throw new Error(`${active} is on the screen instead of ${model.active}`)
  }
}

/** Compares the transcript with the log: order, times, answers and previous answers. */
export function compareTranscripts(model: Model, { desk }: Pick<Real, 'desk'>) {
  for (const [id, call] of model.calls) {
    const entry = desk.find(id)
    if (entry === undefined) throw new Error(`Call ${id} is gone.`)
    const { rows, notes, name } = transcribe(flow, entry.call, 0)
    const told = rows.map(row => ({
      at: row.at,
      kind: row.kind,
      step: row.step,
      answer: 'answer' in row ? row.answer : undefined,
      was: row.kind === 'answer' ? row.was : undefined,
    }))
    const lived = call.rows.map(row => ({
      at: row.at,
      kind: row.kind,
      step: row.step,
      answer: row.answer,
      was: row.was,
    }))
    same(told, lived)
    same([notes, name], [call.notes, call.name])
  }
}

function same(actual: unknown, expected: unknown) {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (one !== other) throw new Error(`${one}\nshould be\n${other}`)
}
