import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { warmUpClicks } from '../../app/guide/deferred/warm-up.tsx'
import { sessionMachine } from '../../machines/session-machine.ts'
import { flow } from '../support/flow.ts'
import { texts } from '../support/texts.ts'

/** Milliseconds after which the warm-up has ended, with every wait at its longest. */
const ended = 30_000
const moves = vi.spyOn(sessionMachine, 'transition')

/** Lets time pass. */
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
const begin = (text = texts.kk) => act(async () => warmUpClicks({ flow, text, base: '/' }))
const answersGiven = () => moves.mock.calls.filter(([, { type }]) => type === 'answer').length

beforeEach(() => {
  vi.useFakeTimers()
  moves.mockClear()
})
afterEach(() => vi.useRealTimers())

describe('the warm-up of clicks', () => {
  it('answers a few questions, touching neither page nor history nor storage', async () => {
    document.body.innerHTML = '<h1 tabindex="-1">Page</h1>'
    const before = [document.documentElement.outerHTML, location.href, history.length]
    await begin()
    await wait(ended)
    // By the first answers the guide ends sooner than the warm-up would.
    expect(answersGiven()).toBe(3)
    expect([document.documentElement.outerHTML, location.href, history.length]).toEqual(before)
    expect([localStorage.length, sessionStorage.length, document.activeElement]).toEqual([
      0,
      0,
      document.body,
    ])
  })

  it('waits before the first click, which belongs to the person', async () => {
    await begin()
    await wait(50)
    expect(answersGiven()).toBe(0)
  })

  it('gives no further answer when it is stopped', async () => {
    const stop = await begin()
    await wait(150)
    const given = answersGiven()
    stop()
    await wait(ended)
    expect(given).toBe(1)
    expect(answersGiven()).toBe(1)
  })

  it('ends at a step that a large guide has not fetched', async () => {
    const { start } = texts.kk.steps
    if (start === undefined) throw new Error('The guide has no start.')
    await begin({ ...texts.kk, steps: { start } })
    await wait(ended)
    expect(answersGiven()).toBe(1)
  })
})
