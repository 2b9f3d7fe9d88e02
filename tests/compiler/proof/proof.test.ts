import { describe, expect, it } from 'vitest'
import { isOlderThanYear } from '../../../compiler/proof/age.ts'
import { countPaths } from '../../../compiler/proof/paths.ts'
import { compileProof } from '../../../compiler/proof/proof.ts'
import { statementsOf } from '../../../compiler/statements.ts'
import type { Graph } from '../../../machines/graph.ts'
import { base, change, contentOf } from '../fixture.ts'
import { everyPath } from '../paths.ts'

function proofOf(files: ReadonlyMap<string, string>) {
  return compileProof(contentOf(files), 'en')
}

/** An acyclic flow in which each step leads to the next one and the one after it. */
function ladder(rungs: number): Pick<Graph, 'start' | 'steps'> {
  const steps = Array.from({ length: rungs }, (_, index) => {
    const targets = [index + 1, index + 2].filter(next => next < rungs)
    const answers = targets.map(next => ({ id: `to-${next}`, next: `s${next}` }))
    return [`s${index}`, { kind: 'question', code: '1010', answers }] as const
  })
  return { start: 's0', steps: Object.fromEntries(steps) }
}

describe('the proof', () => {
  it('lists each fact with the steps and sentences that state it', () => {
    const { facts, steps } = proofOf(base)
    expect(facts.map(({ id, section, steps: own }) => [id, section, own])).toEqual([
      ['F1', 'The lights of the router', ['start', 'lights-on']],
      ['F2', 'Restarting the router', ['restart-router', 'not-covered']],
      ['F3', 'Restarting the router', ['plug-in']],
    ])
    const said = steps.find(({ id }) => id === 'plug-in')?.statements
    expect(said?.map(({ facts: own, text }) => [own, text])).toEqual([
      [['F3'], ['Put the plug into the socket.']],
      [['F3'], ['Without power no light is on.']],
    ])
  })

  it('counts steps, answers, paths, and the steps of the longest path', () => {
    const { steps, answers, paths, longest } = proofOf(base)
    expect([steps.length, answers, paths]).toEqual([6, 10, 10])
    expect(longest).toEqual(['start', 'lights-on', 'plug-in', 'restart-router', 'solved'])
  })

  it.each([3, 12, 20])('counts the paths of a ladder of %s as enumeration does', rungs => {
    const graph = ladder(rungs)
    const walked = everyPath(graph)
    const { paths, longest } = countPaths(graph)
    expect(paths).toBe(walked.length)
    expect(longest.length - 1).toBe(Math.max(...walked.map(({ steps }) => steps.length)))
  })

  it('counts more paths than can be enumerated', () => {
    expect(countPaths(ladder(60)).paths).toBeGreaterThan(1e11)
  })

  it('marks notes that are more than a year older than the content', () => {
    const dated = (date: string) => change(['outside-notes.yaml', 'date: 2025-08', `date: ${date}`])
    expect(base.get('outside-notes.yaml')).toContain('date: 2025-08')
    expect(proofOf(dated('2025-01-31')).notes[0]?.isOld).toBe(false)
    expect(proofOf(dated('2025-01-30')).notes[0]?.isOld).toBe(true)
  })
})

describe('the age of a note', () => {
  it.each([
    ['2025-11-29', '2026-11-30', true],
    ['2025-11-30', '2026-11-30', false],
    ['2025-11', '2026-11-30', false],
    ['2025-10', '2026-11-30', true],
    ['2024', '2026-01-01', true],
    ['2025', '2026-12-31', false],
  ])('said %s, on %s: %s', (said, day, isOld) => {
    expect(isOlderThanYear(said, day)).toBe(isOld)
  })
})

describe('the sentences that state a fact', () => {
  it('are those that name it, wherever they are in the file', () => {
    const step = {
      facts: ['F1', 'F2'],
      title: { en: 'a', facts: ['F1'] },
      answers: { yes: { en: 'b', hint: { en: 'c', facts: ['F2'] } } },
    }
    expect(statementsOf(step)).toEqual([
      { path: ['title'], facts: ['F1'] },
      { path: ['answers', 'yes', 'hint'], facts: ['F2'] },
    ])
  })

  it('are all sentences of a step with a single fact, unless some of them name it', () => {
    const step = { facts: ['F1'], title: {}, actions: [{}], open: [{}], why: [{}] }
    expect(statementsOf(step).map(({ path }) => path)).toEqual([
      ['actions', 0],
      ['why', 0],
    ])
    expect(statementsOf({ ...step, why: [{ facts: ['F1'] }] }).map(({ path }) => path)).toEqual([
      ['why', 0],
    ])
  })

  it.each([undefined, null, 5, [], {}, { facts: 'F1' }, { facts: [5], actions: [null] }])(
    'do not exist in %j',
    data => {
      expect(statementsOf(data)).toEqual([])
    },
  )
})
