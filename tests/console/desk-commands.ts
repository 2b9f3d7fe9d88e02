import { constant, constantFrom, integer, tuple } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { changeAnswer } from '../../machines/change-answer.ts'
import { addAnswer, jumpTo, replay, takeBack } from '../../machines/trail.ts'
import { flow } from '../support/flow.ts'
import { compare, stepOf } from './desk-model.ts'
import { text } from './hostile-text.ts'
import { inCall, kept, moved, place } from './desk-move.ts'
import type { Command } from './desk-move.ts'
import { otherTab } from './other-tab-commands.ts'
import { writeNote } from '../support/desk.ts'

export const commands: Arbitrary<Command>[] = [
  ...otherTab,
  tuple(place, place).map(([which, choice]) =>
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
        const row = { at: real.office.clock.now(), kind: 'answer', step, answer, was }
        kept(call)
        moved(call, row, addAnswer(call.trail, answer))
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
        const row = { at: real.office.clock.now(), kind: 'back', step: after.step }
        kept(call)
        moved(call, undone ? { ...row, answer: undone.answer } : row, trail)
      },
      which,
    ),
  ),
  tuple(place, place, place).map(([which, visit, choice]) =>
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
        kept(call)
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
  tuple(place, place).map(([which, choice]) =>
    inCall(
      'jump',
      (call, id, real) => {
        const steps = Object.keys(flow.graph.steps)
        const step = steps[choice % steps.length] ?? ''
        const isElsewhere = stepOf(call.trail) !== step
        const isDone = real.desk.act(id, { type: 'jump', step })
        if (isDone !== (isElsewhere && call.state !== 'ended')) throw new Error('jump')
        if (!isDone) return
        const row = { at: real.office.clock.now(), kind: 'jump', step }
        kept(call)
        moved(call, row, jumpTo(call.trail, step))
      },
      which,
    ),
  ),
  tuple(place, text, constantFrom<'notes' | 'name'>('notes', 'name')).map(([which, typed, field]) =>
    inCall(
      field,
      (call, id, { desk }) => {
        if (field === 'notes') writeNote(desk, id, typed)
        else desk.rename(id, typed)
        call[field] = typed
        if (call.state !== 'ended') call.typing.add(field)
      },
      which,
    ),
  ),
  tuple(place, constantFrom('kk', 'ru', 'en')).map(([which, language]) =>
    inCall(
      'speak',
      (call, id, real) => {
        real.desk.setLanguage(id, language)
        kept(call)
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
        kept(call)
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
        kept(call)
        call.state = call.state === 'ended' ? 'open' : 'ended'
      },
      which,
    ),
  ),
  integer({ min: 1, max: 90_000 }).map((milliseconds): Command => ({
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
  constant<Command>({
    check: () => true,
    run(model, real) {
      real.desk.flush()
      real.close()
      real.desk = real.office.load()
      real.close = real.desk.listen()
      for (const call of model.calls.values()) call.typing.clear()
      // Ended calls are not stored, so a reload drops them.
      for (const [id, call] of model.calls) if (call.state === 'ended') model.calls.delete(id)
      compare(model, real, false)
      real.desk.switchTo(model.active)
    },
    toString: () => 'reload',
  }),
]
