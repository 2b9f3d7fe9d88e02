import { describe, expect, it } from 'vitest'
import { compileGraph } from '../../compiler/graph.ts'
import { findLanes } from '../../compiler/map-lanes.ts'
import { change, contentOf } from './fixture.ts'

describe('the lanes of a small guide', () => {
  it('exist for the sections alone that a step rests on', () => {
    const files = change([
      'document.yaml',
      'facts:',
      '  power: { kk: Ток, ru: Питание, en: Power }\nfacts:',
    ])
    const content = contentOf(files)
    const { lanes } = findLanes(content, compileGraph(content))
    expect(lanes.map(({ section }) => section)).toEqual(['restart'])
  })

  it('show a step under the first answer of its lane that leads to it, and only there', () => {
    const small = contentOf()
    expect(findLanes(small, compileGraph(small))).toEqual({
      start: {
        id: 'start',
        answers: [
          { id: 'no-internet', next: 'lights-on' },
          { id: 'slow-internet', next: 'restart-router' },
          { id: 'none-of-these', next: 'not-covered' },
        ],
      },
      lanes: [
        {
          section: 'restart',
          steps: [
            {
              id: 'restart-router',
              answers: [
                { id: 'solved', next: 'solved' },
                {
                  id: 'not-solved',
                  next: 'not-covered',
                  drawn: { id: 'not-covered', answers: [] },
                },
              ],
            },
            {
              id: 'plug-in',
              answers: [
                { id: 'appeared', next: 'restart-router' },
                { id: 'did-not-appear', next: 'not-covered' },
              ],
            },
          ],
        },
      ],
      shared: [
        {
          id: 'lights-on',
          answers: [
            { id: 'yes', next: 'restart-router' },
            { id: 'no', next: 'plug-in' },
            { id: 'not-sure', next: 'restart-router' },
          ],
        },
        { id: 'solved', answers: [] },
      ],
    })
  })
})
