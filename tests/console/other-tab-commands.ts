import { constantFrom, tuple } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { addAnswer } from '../../machines/trail.ts'
import { flow } from '../support/flow.ts'
import { inCall, moved, place } from './desk-move.ts'
import type { Command } from './desk-move.ts'
import { stepOf } from './desk-model.ts'
import { text } from './hostile-text.ts'

/** Commands of a second tab, while text may be unsaved in the first. */
export const otherTab: Arbitrary<Command>[] = [
  tuple(place, place).map(([which, choice]) =>
    inCall(
      'the other tab',
      (call, id, { office, other }) => {
        if (call.state === 'ended') return
        const step = stepOf(call.trail)
        const answers = flow.graph.steps[step]?.answers ?? []
        const answer = answers[choice % Math.max(answers.length, 1)]?.id
        if (answer === undefined) return
        if (!other.act(id, { type: 'answer', step, answer })) throw new Error('answer elsewhere')
        const old = call.takenBack.get(step)
        call.takenBack.delete(step)
        const was = old === answer ? undefined : old
        const row = { at: office.clock.now(), kind: 'answer', step, answer, was }
        moved(call, row, addAnswer(call.trail, answer))
      },
      which,
    ),
  ),
  tuple(place, text, constantFrom<'notes' | 'name'>('notes', 'name')).map(([which, typed, field]) =>
    inCall(
      'the other tab',
      (call, id, { other }) => {
        // Concurrent typing in one field is tested by the storage model.
        if (call.state === 'ended' || call.typing.has(field)) return
        if (field === 'notes') other.draft(id, () => typed)
        else other.rename(id, typed)
        other.flush()
        call[field] = typed
      },
      which,
    ),
  ),
]
