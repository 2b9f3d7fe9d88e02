import { describe, expect, it } from 'vitest'
import { statementsOf } from '../../compiler/statements.ts'

describe('the sentences that state a fact', () => {
  it('are those that name it, wherever they stand', () => {
    const step = {
      facts: ['F1', 'F2'],
      title: { en: 'a', facts: ['F1'] },
      actions: [{ en: 'b' }, { en: 'c', facts: ['F2', 5] }],
      answers: {
        yes: { en: 'd', facts: ['F1'] },
        no: { en: 'e', hint: { en: 'f', facts: ['F2'] } },
      },
    }
    expect(statementsOf(step)).toEqual([
      { path: ['title'], facts: ['F1'] },
      { path: ['actions', 1], facts: ['F2'] },
      { path: ['answers', 'yes'], facts: ['F1'] },
      { path: ['answers', 'no', 'hint'], facts: ['F2'] },
    ])
  })

  it('are the sentences from the document where a step has one fact, or else its title', () => {
    const step = { facts: ['F1'], actions: [{ en: 'b' }], why: [{ en: 'c' }], answers: {} }
    expect(statementsOf(step)[0]).toEqual({ path: ['actions', 0], facts: ['F1'] })
    expect(statementsOf({ facts: ['F1'] })).toEqual([{ path: ['title'], facts: ['F1'] }])
  })

  it('are unknown where a step has several facts and no sentence names one', () => {
    expect(statementsOf({ facts: ['F1', 'F2'], title: { en: 'a' } })).toEqual([])
    expect(statementsOf({ facts: 'F1' })).toEqual([])
  })
})
