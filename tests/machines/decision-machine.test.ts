import graph from 'content:graph'
import { getShortestPaths } from 'xstate/graph'
import { describe, expect, it } from 'vitest'
import { createDecisionMachine, followAnswer, hasStep } from '../../machines/decision-machine.ts'
import { answersBetween, findAnswer, nextStep } from '../../machines/flow.ts'
import { everyAnswer, flow, swappedFlow } from '../support/flow.ts'

describe('the decision machine', () => {
  it('has one state per step, none of them final', () => {
    expect(Object.keys(flow.machine.states).sort()).toEqual(Object.keys(graph.steps).sort())
    for (const [step, state] of Object.entries(flow.machine.states)) {
      expect(state.type).not.toBe('final')
      expect(state.tags).toEqual([graph.steps[step]?.kind])
    }
  })

  it.each(everyAnswer)('$step: "$answer" leads to $next', ({ step, answer, next }) => {
    expect(nextStep(flow, step, answer)).toBe(next)
  })

  it('reaches every step from the start', () => {
    const paths = getShortestPaths(flow.machine, {
      serializeState: snapshot => String(snapshot.value),
      events: everyAnswer.map(({ answer }) => ({ type: `answer.${answer}` as const })),
      limit: 10_000,
    })
    const reached = new Set(paths.map(({ state }) => String(state.value)))
    expect([...reached].sort()).toEqual(Object.keys(graph.steps).sort())
  })

  it('uses a given machine', () => {
    const swapped = swappedFlow('forgot-password', 'employee-left')
    expect(nextStep(swapped, 'start', 'forgot-password')).toBe('leaver-was-administrator')
    expect(nextStep(swapped, 'start', 'employee-left')).toBe('which-password')
  })

  it('treats no property of a prototype as a step or an answer', () => {
    for (const id of [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '',
      'start.x',
      '#start',
    ]) {
      expect(hasStep(flow.machine, id)).toBe(false)
      expect(followAnswer(flow.machine, id, 'yes')).toBeUndefined()
      expect(nextStep(flow, 'start', id)).toBeUndefined()
    }
  })

  it('finds no answers of a missing step', () => {
    expect(findAnswer(flow, 'gone', 'yes')).toBeUndefined()
    expect(answersBetween(flow, 'gone', 'start')).toEqual([])
    expect(answersBetween(flow, 'start', 'who-signs').map(({ id }) => id)).toEqual([
      'invalid-key-type',
    ])
  })

  it('refuses an answer that leads to a missing step', () => {
    const start = {
      kind: 'question',
      code: '1010',
      answers: [{ id: 'yes', next: 'nowhere' }],
    } as const
    const rest = { guide: 'test', version: '1', contentVersion: '1', aliases: {}, retiredCodes: {} }
    const broken = { ...rest, start: 'start', steps: { start } }
    expect(() => createDecisionMachine(broken)).toThrow(/nowhere/)
  })
})
