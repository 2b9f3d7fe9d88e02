import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { createNavigator } from '../../../app/platform/address/navigator.ts'
import { sessionMachine, stepOf } from '../../../machines/session-machine.ts'
import { trailAt } from '../../../machines/trail.ts'
import { memoryAddressBar } from '../../support/address-bar.ts'
import { flow } from '../../support/flow.ts'

/** A navigator over a history in memory, which can refuse new entries as Safari does. */
function openNavigator() {
  const history = memoryAddressBar({ path: '/kk/' })
  let isRefusing = false
  const wentBack: number[] = []
  const bar: typeof history.bar = {
    ...history.bar,
    push: (path, state) => {
      if (!isRefusing) history.bar.push(path, state)
    },
    goBack: entries => {
      wentBack.push(entries)
      history.bar.goBack(entries)
    },
  }
  const input = { flow, trail: trailAt(flow, 'start') }
  const session = createActor(sessionMachine, { input }).start()
  const tabTrail = { read: () => undefined, write: () => undefined }
  const parts = { flow, session, bar, tabTrail, base: '/', language: 'kk' } as const
  const navigator = createNavigator(parts)
  navigator.start()
  navigator.listen()
  return {
    navigator,
    history,
    wentBack,
    here: () => stepOf(session.getSnapshot().context),
    refuse: (next: boolean) => {
      isRefusing = next
    },
  }
}

describe('the navigator', () => {
  it('goes back by the browser where the entry behind is its own', () => {
    const { navigator, history, wentBack, here } = openNavigator()
    navigator.answer('start', 'which-key')
    navigator.back()
    expect([here(), wentBack, history.place()]).toEqual(['start', [1], 0])
  })

  it('goes back by itself where the browser had refused the entry', () => {
    const { navigator, wentBack, here, refuse } = openNavigator()
    refuse(true)
    navigator.answer('start', 'which-key')
    expect(here()).toBe('what-for')
    refuse(false)
    navigator.back()
    expect([here(), wentBack]).toEqual(['start', []])
  })

  it('follows a click that comes before it has started, when it knows the trail', async () => {
    const history = memoryAddressBar({ path: '/kk/' })
    const session = createActor(sessionMachine, { input: { flow, trail: trailAt(flow, 'start') } })
    const tabTrail = { read: () => undefined, write: () => undefined }
    const parts = { flow, session, bar: history.bar, tabTrail, base: '/', language: 'kk' } as const
    const navigator = createNavigator(parts)
    // React has hydrated the page, and calls the effects after this click.
    navigator.answer('start', 'which-key')
    session.start()
    navigator.start()
    await Promise.resolve()
    const { step, visits } = session.getSnapshot().context
    expect([step, visits.length, history.bar.path()]).toEqual(['what-for', 1, '/kk/what-for/'])
    expect(history.place()).toBe(1)
  })
})
