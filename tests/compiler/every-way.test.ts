import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastQuestions } from '../../compiler/last-question.ts'
import { casesOnEveryWay } from '../../compiler/cases.ts'
import type { Step } from '../../compiler/schemas/step.ts'
import { runs } from '../support/runs.ts'
import { contentOf } from './fixture.ts'

const { steps } = contentOf()

/** A step of the base content, for use with other answers. */
function stepOf<Kind extends Step['kind']>(id: string, kind: Kind): Extract<Step, { kind: Kind }> {
  const step = steps.get(id)
  if (step === undefined || !isOf(step, kind)) throw new Error(`${id} is no ${kind}.`)
  return step
}
function isOf<Kind extends Step['kind']>(
  step: Step,
  kind: Kind,
): step is Extract<Step, { kind: Kind }> {
  return step.kind === kind
}
const question = stepOf('lights-on', 'question')
const solution = stepOf('restart-router', 'solution')
const label = { kk: 'Иә', ru: 'Да', en: 'Yes' }

type Answer = { readonly next: number; readonly tells?: string | undefined }
/** An acyclic flow; step 0 is the start. */
type Drawn = readonly { readonly asks: boolean; readonly answers: readonly Answer[] }[]

function toSteps(drawn: Drawn): Map<string, Step> {
  return new Map(
    drawn.map(({ asks, answers }, index): [string, Step] => {
      const entries = answers.map(({ next, tells }, at) => [
        `a${at}`,
        { ...label, next: `s${next}`, case: tells },
      ])
      const all = Object.fromEntries(entries)
      return [`s${index}`, asks ? { ...question, answers: all } : { ...solution, answers: all }]
    }),
  )
}

type Way = { readonly passed: readonly number[]; readonly told: readonly string[] }
/** Every path from the start to a step: the steps before it, and the cases of its answers. */
function waysTo(drawn: Drawn, step: number): Way[] {
  if (step === 0) return [{ passed: [], told: [] }]
  return drawn.flatMap(({ answers }, from) =>
    answers
      .filter(({ next }) => next === step)
      .flatMap(({ tells }) =>
        waysTo(drawn, from).map(({ passed, told }) => ({
          passed: [...passed, from],
          told: tells === undefined ? told : [...told, tells],
        })),
      ),
  )
}

const most = 7
const flows = fc
  .array(
    fc.record({
      asks: fc.boolean(),
      from: fc.nat(),
      more: fc.array(fc.nat(), { maxLength: 2 }),
      tells: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
    }),
    { minLength: 1, maxLength: most },
  )
  .map((made): Drawn => {
    const answers: Answer[][] = made.map(() => [])
    for (const [index, { from, more, tells }] of made.entries()) {
      if (index === 0) continue
      // Each step is reachable from an earlier one, and perhaps from others.
      for (const source of [from, ...more]) answers[source % index]?.push({ next: index, tells })
    }
    return made.map(({ asks }, index) => ({ asks, answers: answers[index] ?? [] }))
  })

describe('on every path to a step', () => {
  it('is the question before it: the last of those that are', () => {
    fc.assert(
      fc.property(flows, drawn => {
        const found = lastQuestions(toSteps(drawn), 's0')
        for (const index of drawn.keys()) {
          const [first, ...others] = waysTo(drawn, index).map(({ passed }) => passed)
          const common = (first ?? []).filter(
            one => drawn[one]?.asks && others.every(way => way.includes(one)),
          )
          const last = common.at(-1)
          expect(found.get(`s${index}`)).toBe(last === undefined ? undefined : `s${last}`)
        }
      }),
      { numRuns: runs(150) },
    )
  })

  it('are the cases that hold for it, in the order in which they are met', () => {
    fc.assert(
      fc.property(flows, drawn => {
        const found = casesOnEveryWay(toSteps(drawn))
        for (const index of drawn.keys()) {
          const ways = waysTo(drawn, index).map(({ told }) => told)
          const common = [...new Set(ways.flat())].filter(one => ways.every(w => w.includes(one)))
          const cases = found.get(`s${index}`) ?? []
          expect([...cases].sort()).toEqual(common.sort())
          if (ways.length === 1) expect(cases).toEqual([...new Set(ways[0])])
        }
      }),
      { numRuns: runs(150) },
    )
  })
})
