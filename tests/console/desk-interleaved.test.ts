import { assert, commands as commandSequences, modelRun, property } from 'fast-check'
import { expect, it } from 'vitest'
import { openOffice } from '../support/desk.ts'
import { sequences } from '../support/runs.ts'
import { commands } from './desk-commands.ts'
import { compareTranscripts, newModelCall } from './desk-model.ts'
import type { Model, Real } from './desk-model.ts'

const calls = 20
const interleavings = sequences(1000)

it(`keep ${calls} calls apart and their transcripts correct, in two tabs, over ${interleavings} interleavings`, () => {
  let ran = 0
  assert(
    property(commandSequences(commands, { maxCommands: 40, size: 'max' }), sequence => {
      const office = openOffice()
      const desk = office.load()
      const model: Model = { calls: new Map(), active: '' }
      for (let index = 0; index < calls; index += 1) {
        model.active = desk.open()
        model.calls.set(model.active, newModelCall(office.clock.now(), 'kk'))
      }
      const other = office.openTab()
      other.listen()
      const real: Real = { office, desk, other, close: desk.listen() }
      modelRun(() => ({ model, real }), sequence)
      compareTranscripts(model, real)
      real.desk.flush()
      const after = { desk: office.load() }
      for (const [id, call] of model.calls) if (call.state === 'ended') model.calls.delete(id)
      compareTranscripts(model, after)
      ran += 1
    }),
    { numRuns: interleavings },
  )
  expect(ran).toBe(interleavings)
}, 240_000)
