import { describe, expect, it } from 'vitest'
import { compileGraph } from '../../compiler/graph.ts'
import { change, contentOf } from './fixture.ts'

describe('the graph', () => {
  const graphOf = () => compileGraph(contentOf())

  it('lists steps by their distance from the start', () => {
    expect(graphOf().start).toBe('start')
    expect(Object.keys(graphOf().steps)).toEqual([
      'start',
      'lights-on',
      'restart-router',
      'not-covered',
      'plug-in',
      'solved',
    ])
  })

  it('has answers, targets and deeds, and no texts', () => {
    expect(graphOf().steps['restart-router']).toEqual({
      kind: 'solution',
      code: '1032',
      parent: 'start',
      answers: [
        { id: 'solved', next: 'solved', deed: true },
        { id: 'not-solved', next: 'not-covered' },
      ],
    })
    expect(graphOf().steps['solved']?.answers).toEqual([])
  })

  it("has as a step's parent the previous step on its shortest path", () => {
    expect(graphOf().steps['start']).not.toHaveProperty('parent')
    expect(graphOf().steps['plug-in']?.parent).toBe('lights-on')
    expect(graphOf().steps['restart-router']?.parent).toBe('start')
  })

  it('has the start as the parent of an ending that several steps lead to', () => {
    expect(graphOf().steps['not-covered']?.parent).toBe('start')
    expect(graphOf().steps['solved']?.parent).toBe('restart-router')
  })

  it('prefers the first answer of the start among equally short paths', () => {
    const files = change(
      ['steps/start.yaml', 'next: restart-router', 'next: plug-in'],
      ['steps/start.yaml', 'next: not-covered', 'next: restart-router'],
      [
        'steps/lights-on.yaml',
        'en: Not sure, next: restart-router',
        'en: Not sure, next: not-covered',
      ],
      ['steps/plug-in.yaml', 'next: restart-router, deed', 'next: solved, deed'],
      [
        'steps/start.yaml',
        '  none-of-these',
        '  not-sure: { kk: Білмеймін, ru: Не знаю, en: Not sure, next: restart-router }\n  none-of-these',
      ],
    )
    const { steps } = compileGraph(contentOf(files))
    expect(steps['restart-router']?.parent).toBe('start')
    expect(steps['plug-in']?.parent).toBe('start')
    expect(steps['solved']?.parent).toBe('start')
  })

  it('names the question before a solution or a limit that no question leads to', () => {
    const limit = (change().get('steps/not-covered.yaml') ?? '').replace('1055', '1078')
    const files = change(
      ['steps/start.yaml', 'next: restart-router', 'next: not-covered'],
      ['steps/lights-on.yaml', 'en: Yes, next: restart-router', 'en: Yes, next: plug-in'],
      ['steps/lights-on.yaml', 'sure, next: restart-router', 'sure, next: plug-in'],
      ['steps/restart-router.yaml', 'help, next: not-covered', 'help, next: call-us'],
      ['codes.yaml', '"1064": solved', '"1064": solved\n"1078": call-us'],
    ).set('steps/call-us.yaml', limit)
    const { steps } = compileGraph(contentOf(files))
    const before = (id: string) => [steps[id]?.parent, steps[id]?.lastQuestion]
    expect(before('restart-router')).toEqual(['plug-in', 'lights-on'])
    expect(before('call-us')).toEqual(['restart-router', 'lights-on'])
    expect(before('solved')).toEqual(['restart-router', undefined])
    expect(steps['plug-in']).not.toHaveProperty('lastQuestion')
    expect(steps['lights-on']).not.toHaveProperty('lastQuestion')
  })

  it('has the nearest step as the parent of a step that goes on, whatever else leads to it', () => {
    const files = change(['steps/start.yaml', 'next: restart-router', 'next: not-covered'])
    expect(compileGraph(contentOf(files)).steps['restart-router']?.parent).toBe('lights-on')
  })

  it('maps retired ids to their successors', () => {
    expect(graphOf().aliases).toEqual({ fixed: 'solved' })
    const files = change(['codes.yaml', '"1064": solved', '"1064": solved\n"1078": fixed'])
    expect(compileGraph(contentOf(files)).retiredCodes).toEqual({ '1078': 'solved' })
    expect(graphOf().retiredCodes).toEqual({})
    const kept = change(['codes.yaml', '"1064": solved', '"1064": fixed'])
    expect(compileGraph(contentOf(kept)).retiredCodes).toEqual({})
    const more = change(
      ['steps/solved.yaml', '[fixed]', '[zz, mended, fixed]'],
      ['steps/plug-in.yaml', 'kind: solution', 'kind: solution\nformerly: [nn, plug]'],
    )
    expect(Object.entries(compileGraph(contentOf(more)).aliases)).toEqual([
      ['fixed', 'solved'],
      ['mended', 'solved'],
      ['nn', 'plug-in'],
      ['plug', 'plug-in'],
      ['zz', 'solved'],
    ])
  })
})
