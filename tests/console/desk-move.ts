import { nat } from 'fast-check'
import type { Command as FcCommand } from 'fast-check'
import type { Trail } from '../../machines/trail.ts'
import { compare } from './desk-model.ts'
import type { Model, ModelCall, Real } from './desk-model.ts'

export type Command = FcCommand<Model, Real>

/** A command that makes a move in one of the calls. */
export function inCall(
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

/** The expected effect of a move: a row of the transcript, a trail, and a caller who is not on hold. */
export function moved(call: ModelCall, row: ModelCall['rows'][number], trail: Trail) {
  call.rows.push(row)
  call.trail = trail
  call.state = 'open'
}

/** Any action in a call first stores what was typed in it. */
export function kept(call: ModelCall) {
  call.typing.clear()
}

export const place = nat({ max: 999 })
