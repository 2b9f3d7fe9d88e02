import { afterEach, describe, expect, it, vi } from 'vitest'
import { createActor, transition } from 'xstate'
import { createFlow } from '../../machines/flow.ts'
import { sessionMachine } from '../../machines/session-machine.ts'
import { replay, trailAt } from '../../machines/trail.ts'
import { createNavigator } from '../../app/platform/address/navigator.ts'
import { memoryAddressBar } from '../support/address-bar.ts'
import { flow as realFlow } from '../support/flow.ts'

vi.mock('xstate', async original => {
  const real = await original<typeof import('xstate')>()
  return { ...real, transition: vi.fn<typeof real.transition>(real.transition) }
})

vi.mock('../../machines/trail.ts', async original => {
  const real = await original<typeof import('../../machines/trail.ts')>()
  return { ...real, replay: vi.fn<typeof real.replay>(real.replay) }
})

afterEach(() => {
  vi.mocked(transition).mockClear()
  vi.mocked(replay).mockClear()
})

/** A session with a new machine (no cached transitions), and a queue of work after the paint. */
function open() {
  const flow = createFlow(realFlow.graph)
  const session = createActor(sessionMachine, { input: { flow, trail: trailAt(flow, 'start') } })
  session.start()
  const waiting: (() => void)[] = []
  const written: unknown[] = []
  const navigator = createNavigator({
    flow,
    session,
    bar: memoryAddressBar({ path: '/en/' }).bar,
    tabTrail: { read: () => undefined, write: trail => void written.push(trail) },
    afterPaint: {
      show: task => task(),
      keep: task => void waiting.push(task),
      flush: () => waiting.splice(0).forEach(task => task()),
    },
    base: '/',
    language: 'en',
  })
  navigator.start()
  waiting.splice(0).forEach(task => task())
  written.length = 0
  return { session, navigator, waiting, written }
}

describe('the work of a click', () => {
  const way = [
    ['start', 'which-key'],
    ['what-for', 'signing'],
    ['who-signs', 'legal-entity'],
  ] as const

  it('queries the machine once per answer, however long the trail is', () => {
    const { navigator } = open()
    const asked = way.map(([step, answer]) => {
      vi.mocked(transition).mockClear()
      navigator.answer(step, answer)
      return vi.mocked(transition).mock.calls.length
    })
    expect(asked).toEqual([1, 1, 1])
  })

  it('replays no trail before the paint, nor for storing it', () => {
    const { navigator, waiting } = open()
    for (const [step, answer] of way) {
      vi.mocked(replay).mockClear()
      navigator.answer(step, answer)
      expect(vi.mocked(replay).mock.calls.length).toBe(0)
      waiting.splice(0).forEach(task => task())
      expect(vi.mocked(replay).mock.calls.length).toBe(0)
    }
    // Other moves replay the trail, which is counted.
    navigator.restart()
    expect(replay).toHaveBeenCalled()
  })

  it('uses cached transitions of the machine', () => {
    const { navigator } = open()
    for (const [step, answer] of way) navigator.answer(step, answer)
    navigator.restart()
    vi.mocked(transition).mockClear()
    for (const [step, answer] of way) navigator.answer(step, answer)
    expect(transition).not.toHaveBeenCalled()
  })

  it('stores nothing before the paint, and then every move in order', () => {
    const { session, navigator, waiting, written } = open()
    const trails = way.map(([step, answer]) => {
      navigator.answer(step, answer)
      return session.getSnapshot().context.trail
    })
    expect(written).toEqual([])
    waiting.splice(0).forEach(task => task())
    expect(written).toEqual(trails)
  })

  it('stores no answer that was deleted meanwhile', () => {
    const { navigator, waiting, written } = open()
    navigator.answer('start', 'which-key')
    navigator.deleteAll()
    waiting.splice(0).forEach(task => task())
    expect(written.at(-1)).toEqual([{ at: 'start', how: 'start', answers: [] }])
  })
})
