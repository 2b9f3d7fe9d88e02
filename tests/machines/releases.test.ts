import { describe, expect, it } from 'vitest'
import { changedSince } from '../../machines/releases.ts'
import type { Release } from '../../machines/releases.ts'

const release = (number: number, flow: string, steps: string[]): Release => ({
  number,
  date: `2026-0${number}-01`,
  content: `words${number}`,
  flow,
  steps,
})
const history = [
  release(4, 'b', ['start', 'end']),
  release(3, 'b', ['middle']),
  release(2, 'a', ['end', 'elsewhere']),
  release(1, 'a', []),
]
const path = ['start', 'middle', 'end']

describe('the changes since a link was made', () => {
  it('are the steps of its path that a later release changed, with the last date', () => {
    expect(changedSince(history, 'words1', path)).toEqual([
      { step: 'start', date: '2026-04-01' },
      { step: 'middle', date: '2026-03-01' },
      { step: 'end', date: '2026-04-01' },
    ])
    expect(changedSince(history, 'words3', ['middle', 'end', 'end'])).toEqual([
      { step: 'end', date: '2026-04-01' },
    ])
  })

  it('start, for a link with a flow version, from the last release of that flow', () => {
    expect(changedSince(history, 'a', ['end', 'elsewhere'])).toEqual([
      { step: 'end', date: '2026-04-01' },
    ])
  })

  it('are none for the newest and for an unknown version', () => {
    for (const version of ['words4', 'b', 'later', '', '__proto__'])
      expect(changedSince(history, version, path)).toEqual([])
    expect(changedSince([], 'words1', path)).toEqual([])
  })
})
