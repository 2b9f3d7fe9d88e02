import fc from 'fast-check'
import type { Language } from '../../../content/types.ts'
import type { createDesk } from '../../../app/agent/desk/desk.ts'
import { runningLength } from '../../../app/agent/desk/entry.ts'
import { changeAnswer } from '../../../machines/change-answer.ts'
import { transcribe } from '../../../machines/calls/transcript.ts'
import { addAnswer, jumpTo, replay, takeBack, trailAt } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'
import type { openOffice } from '../../support/desk.ts'

/** What a call must be, written down beside the desk and without its help. */
export type ModelCall = {
  name: string
  notes: string
  language: Language
  state: 'open' | 'waiting' | 'ended'
  trail: Trail
  rows: { at: number; kind: string; step: string; answer?: string; was?: string | undefined }[]
  takenBack: Map<string, string>
  startedAt: number
  running: number
}
export type Model = { calls: Map<string, ModelCall>; active: string }
export type Real = {
  office: ReturnType<typeof openOffice>
  desk: ReturnType<typeof createDesk>
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
    startedAt: now,
    running: 0,
  }
}

/** Texts that nobody should type, and that somebody pastes. */
const hostile = fc.constantFrom(
  '=HYPERLINK("http://evil.example")',
  '\u202Eabc\u2066\u200B\uFEFF',
  '\uD800 half',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  '{"schema":1}',
)
const text = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 12 }))

type Command = fc.Command<Model, Real>

const steps = new WeakMap<Trail, string>()

/** A trail never changes, so most of the thousands of comparisons need no replay. */
function stepOf(trail: Trail): string {
  const step = steps.get(trail) ?? replay(flow, trail).step
  steps.set(trail, step)
  return step
}

/** A move in one of the calls, whichever is on the screen. */
function inCall(
  name: string,
  run: (call: ModelCall, id: string, real: Real) => void,
  which: number,
): Command {
  return {
    check: () => true,
    run(model, real) {
      const ids = [...model.calls.keys()]
      const id = ids[which % ids.length] ?? ''
      const call = model.calls.get(id)
      if (call !== undefined) run(call, id, real)
      compare(model, real)
    },
    toString: () => `${name} in call ${which}`,
  }
}

const place = fc.nat({ max: 999 })

export const commands: fc.Arbitrary<Command>[] = [
  fc.tuple(place, place).map(([which, choice]) =>
    inCall(
      'answer',
      (call, id, real) => {
        const step = stepOf(call.trail)
        const answers = flow.graph.steps[step]?.answers ?? []
        const answer = answers[choice % Math.max(answers.length, 1)]?.id ?? 'nothing'
        const isDone = real.desk.act(id, { type: 'answer', step, answer })
        if (isDone !== (answers.length > 0 && call.state !== 'ended')) throw new Error('answer')
        if (!isDone) return
        const old = call.takenBack.get(step)
        call.takenBack.delete(step)
        const was = old === answer ? undefined : old
        call.rows.push({ at: real.office.clock.now(), kind: 'answer', step, answer, was })
        call.trail = addAnswer(call.trail, answer)
        call.state = 'open'
      },
      which,
    ),
  ),
  place.map(which =>
    inCall(
      'back',
      (call, id, real) => {
        const before = replay(flow, call.trail)
        const trail = takeBack(call.trail)
        const isDone = real.desk.act(id, { type: 'back' })
        if (isDone !== (trail !== undefined && call.state !== 'ended')) throw new Error('back')
        if (!isDone || trail === undefined) return
        const after = replay(flow, trail)
        const undone = before.visits[after.visits.length]
        if (undone) call.takenBack.set(undone.step, undone.answer)
        call.rows.push({
          at: real.office.clock.now(),
          kind: 'back',
          step: after.step,
          ...(undone ? { answer: undone.answer } : {}),
        })
        call.trail = trail
        call.state = 'open'
      },
      which,
    ),
  ),
  fc.tuple(place, place, place).map(([which, visit, choice]) =>
    inCall(
      'change',
      (call, id, real) => {
        const { visits } = replay(flow, call.trail)
        const changed = visits[visit % Math.max(visits.length, 1)]
        if (changed === undefined || call.state === 'ended') return
        const at = real.office.clock.now()
        const { step, answer: old } = changed
        const answers = flow.graph.steps[step]?.answers ?? []
        const answer = answers[choice % answers.length]?.id ?? ''
        if (!real.desk.act(id, { type: 'change', visit: visits.indexOf(changed) }))
          throw new Error('change')
        if (!real.desk.act(id, { type: 'answer', step, answer })) throw new Error('changed answer')
        call.rows.push({ at, kind: 'change', step, answer: old })
        call.rows.push({ at, kind: 'answer', step, answer, was: old === answer ? undefined : old })
        call.takenBack.delete(step)
        call.trail =
          changeAnswer(flow, call.trail, visits.indexOf(changed), answer)?.trail ?? call.trail
        call.state = 'open'
      },
      which,
    ),
  ),
  fc.tuple(place, place).map(([which, choice]) =>
    inCall(
      'jump',
      (call, id, real) => {
        const steps = Object.keys(flow.graph.steps)
        const step = steps[choice % steps.length] ?? ''
        const isElsewhere = stepOf(call.trail) !== step
        const isDone = real.desk.act(id, { type: 'jump', step })
        if (isDone !== (isElsewhere && call.state !== 'ended')) throw new Error('jump')
        if (!isDone) return
        call.rows.push({ at: real.office.clock.now(), kind: 'jump', step })
        call.trail = jumpTo(call.trail, step)
        call.state = 'open'
      },
      which,
    ),
  ),
  fc.tuple(place, text).map(([which, notes]) =>
    inCall(
      'note',
      (call, id, real) => {
        real.desk.note(id, notes)
        call.notes = notes
      },
      which,
    ),
  ),
  fc.tuple(place, text).map(([which, name]) =>
    inCall(
      'rename',
      (call, id, real) => {
        real.desk.rename(id, name)
        call.name = name
      },
      which,
    ),
  ),
  fc.tuple(place, fc.constantFrom('kk', 'ru', 'en')).map(([which, language]) =>
    inCall(
      'speak',
      (call, id, real) => {
        real.desk.speak(id, language)
        call.language = language
      },
      which,
    ),
  ),
  place.map(which =>
    inCall(
      'hold',
      (call, id, real) => {
        if (call.state === 'ended') return
        real.desk.setState(id, 'waiting')
        call.state = 'waiting'
      },
      which,
    ),
  ),
  place.map(which =>
    inCall(
      'end or reopen',
      (call, id, real) => {
        if (call.state === 'ended') real.desk.reopen(id)
        else real.desk.end(id)
        call.state = call.state === 'ended' ? 'open' : 'ended'
      },
      which,
    ),
  ),
  fc.integer({ min: 1, max: 90_000 }).map((milliseconds): Command => ({
    check: () => true,
    run(model, real) {
      real.office.clock.pass(milliseconds)
      for (const call of model.calls.values()) {
        if (call.state !== 'ended') call.running += milliseconds
      }
      compare(model, real)
    },
    toString: () => `${milliseconds} ms pass`,
  })),
  place.map((which): Command => ({
    check: () => true,
    run(model, real) {
      const ids = [...model.calls.keys()]
      model.active = ids[which % ids.length] ?? ''
      real.desk.switchTo(model.active)
      compare(model, real)
    },
    toString: () => `switch to ${which}`,
  })),
  fc.constant<Command>({
    check: () => true,
    run(model, real) {
      real.desk.flush()
      real.desk = real.office.load()
      // What has ended is in no storage, so a reload forgets it.
      for (const [id, call] of model.calls) if (call.state === 'ended') model.calls.delete(id)
      compare(model, real, false)
      real.desk.switchTo(model.active)
    },
    toString: () => 'reload',
  }),
]

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
export function compareTranscripts(model: Model, { desk }: Real) {
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
