import type { createDesk } from '../../app/console/desk/desk.ts'
import { runningLength } from '../../app/console/desk/entry.ts'
import type { Language } from '../../machines/content.ts'
import { transcribe } from '../../machines/calls/transcript.ts'
import { replay, trailAt } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import type { openOffice } from '../support/desk.ts'
import { flow } from '../support/flow.ts'

/** What a call must be, written down beside the desk and without its help. */
export type ModelCall = {
  name: string
  notes: string
  language: Language
  state: 'open' | 'waiting' | 'ended'
  trail: Trail
  rows: { at: number; kind: string; step: string; answer?: string; was?: string | undefined }[]
  takenBack: Map<string, string>
  /** What is typed in the first tab and not kept yet. */
  typing: Set<'notes' | 'name'>
  startedAt: number
  running: number
}
export type Model = { calls: Map<string, ModelCall>; active: string }
type Desk = ReturnType<typeof createDesk>
export type Real = {
  office: ReturnType<typeof openOffice>
  /** The tab that the agent works in. */
  desk: Desk
  /** A second one, with the same calls. */
  other: Desk
  /** Stops the first tab from hearing of the other, as closing it does. */
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

/** A trail never changes, so most of the thousands of comparisons need no replay. */
export function stepOf(trail: Trail): string {
  const step = known.get(trail) ?? replay(flow, trail).step
  known.set(trail, step)
  return step
}

/** Nothing of any call may be otherwise than the model says, whichever call was touched. */
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

/** The transcript is the log, line by line: order, times, answers and the old ones. */
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
