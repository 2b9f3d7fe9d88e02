import { array, assert, boolean, constantFrom, nat, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import { sequences } from '../../support/runs.ts'
import { deeds, runTabs } from './run.ts'

const runs = sequences(10_000)

it(`two and three tabs lose nothing and converge, in ${runs} random runs with every kind of act`, () => {
  let ran = 0
  const step = record({
    what: constantFrom(...deeds),
    tab: nat({ max: 2 }),
    choice: nat({ max: 999 }),
  })
  assert(
    property(
      boolean(),
      constantFrom(2, 3),
      array(step, { minLength: 6, maxLength: 40, size: 'max' }),
      (isCached, count, steps) => {
        runTabs(isCached, count, steps)
        ran += 1
      },
    ),
    { numRuns: runs },
  )
  expect(ran).toBe(runs)
}, 240_000)
