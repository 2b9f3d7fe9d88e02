import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { stepPath } from '../../../app/platform/address/address.ts'
import { createAnswerStorage } from '../../../app/platform/storage/answer-storage.ts'
import { safeStorage } from '../../../app/platform/storage/safe-storage.ts'
import { createNavigator } from '../../../app/platform/address/navigator.ts'
import { readEntry } from '../../../app/platform/address/history-entry.ts'
import { sessionMachine, stepOf } from '../../../machines/session-machine.ts'
import { addAnswer, trailAt } from '../../../machines/trail.ts'
import { memoryAddressBar } from '../../support/address-bar.ts'
import { flow } from '../../support/flow.ts'

function refuseStorage(): Storage {
  throw new Error('There is no storage here.')
}

/** A navigator with a history in memory, which can refuse entries as Safari does. */
function openNavigator(
  first = 'start',
  history = memoryAddressBar({ path: stepPath('kk', first) }),
) {
  let isRefusing = false
  const wentBack: [entries: number, toTop: boolean | undefined][] = []
  const bar: typeof history.bar = {
    ...history.bar,
    push: (path, state) => {
      if (!isRefusing) history.bar.push(path, state)
    },
    goBack: (entries, toTop) => {
      wentBack.push([entries, toTop])
      history.bar.goBack(entries)
    },
  }
  const input = { flow, trail: trailAt(flow, first) }
  const session = createActor(sessionMachine, { input }).start()
  const tabTrail = { read: () => undefined, write: () => undefined }
  let threads = 0
  const answerStorage = createAnswerStorage({
    local: safeStorage(refuseStorage),
    session: safeStorage(refuseStorage),
    random: () => `thread-${(threads += 1)}`,
  })
  const parts = { flow, session, bar, tabTrail, answerStorage, base: '/', language: 'kk' } as const
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
  it("goes back in the browser's history when the previous entry is its own", () => {
    const { navigator, history, wentBack, here } = openNavigator()
    navigator.answer('start', 'which-key')
    navigator.back()
    expect([here(), wentBack, history.place()]).toEqual(['start', [[1, false]], 0])
  })

  it('pushes an entry for Back when the browser had refused the previous one', () => {
    const { navigator, wentBack, here, refuse } = openNavigator()
    refuse(true)
    navigator.answer('start', 'which-key')
    expect(here()).toBe('what-for')
    refuse(false)
    navigator.back()
    expect([here(), wentBack]).toEqual(['start', []])
  })

  it('goes back from a step that a link opened to its parent', () => {
    const { navigator, history, wentBack, here } = openNavigator('use-gost')
    navigator.back()
    expect([here(), wentBack]).toEqual([flow.graph.steps['use-gost']?.parent, []])
    expect(history.place()).toBe(1)
    expect(here()).not.toBe('start')
  })

  it('has no Back on the start', () => {
    const { navigator, history, here } = openNavigator()
    navigator.back()
    expect([here(), history.place()]).toEqual(['start', 0])
  })

  it('changes an answer in its own history entry, and scrolls to the notice', () => {
    const { navigator, wentBack, here } = openNavigator()
    navigator.answer('start', 'which-key')
    navigator.answer('what-for', 'signing')
    navigator.change(0)
    expect([here(), wentBack]).toEqual(['start', [[2, true]]])
  })

  it('changes an answer of a resumed trail in a new entry', () => {
    const { navigator, wentBack, history, here } = openNavigator()
    const stored = addAnswer(addAnswer(trailAt(flow, 'start'), 'which-key'), 'signing')
    navigator.resume(stored, 'stored', false)
    navigator.change(1)
    expect([here(), wentBack, history.place()]).toEqual(['what-for', [], 2])
  })

  it('follows a click before `start` once the trail is known', async () => {
    const history = memoryAddressBar({ path: '/kk/' })
    const session = createActor(sessionMachine, { input: { flow, trail: trailAt(flow, 'start') } })
    const tabTrail = { read: () => undefined, write: () => undefined }
    const parts = { flow, session, bar: history.bar, tabTrail, base: '/', language: 'kk' } as const
    const navigator = createNavigator(parts)
    // A click between hydration and the effects that call `start`.
    navigator.answer('start', 'which-key')
    session.start()
    navigator.start()
    await Promise.resolve()
    const { step, visits } = session.getSnapshot().context
    expect([step, visits.length, history.bar.path()]).toEqual(['what-for', 1, '/kk/what-for/'])
    expect(history.place()).toBe(1)
  })
})

describe('after an answer that was followed before hydration', () => {
  function openAfterEarlyClick() {
    const history = memoryAddressBar({ path: '/kk/' })
    const early = { answer: 'which-key', path: '/kk/', fragment: '', state: undefined }
    history.bar.push('/kk/what-for/', { early })
    return openNavigator('what-for', history)
  }

  it("goes back in the browser's history to the entry that has no state yet, and forward again", () => {
    const { navigator, history, wentBack, here } = openAfterEarlyClick()
    navigator.back()
    expect([here(), wentBack, history.place()]).toEqual(['start', [[1, false]], 0])
    expect(readEntry(flow, history.entries[0]?.state)?.trail).toEqual(trailAt(flow, 'start'))
    history.forward()
    expect(here()).toBe('what-for')
    navigator.answer('what-for', 'signing')
    navigator.change(0)
    expect(here()).toBe('start')
  })

  it('goes back by more than one entry to the step of the address', () => {
    const { navigator, history, here } = openAfterEarlyClick()
    navigator.answer('what-for', 'signing')
    navigator.answer('who-signs', 'individual')
    history.bar.goBack(3)
    expect([here(), history.entries.length]).toEqual(['start', 4])
  })

  it('goes forward to the answer after Back before hydration', () => {
    const history = memoryAddressBar({ path: '/kk/' })
    const early = { answer: 'which-key', path: '/kk/', fragment: '', state: undefined }
    history.bar.push('/kk/what-for/', { early })
    history.back()
    const { navigator, here } = openNavigator('start', history)
    history.forward()
    expect([here(), history.bar.path()]).toEqual(['what-for', '/kk/what-for/'])
    expect(readEntry(flow, history.bar.state())?.trail[0]?.answers).toEqual(['which-key'])
    navigator.back()
    expect([here(), history.place()]).toEqual(['start', 0])
  })

  it('keeps the thread of the answers in both entries', () => {
    const { navigator, history } = openAfterEarlyClick()
    const threadOf = (entry: number) => readEntry(flow, history.entries[entry]?.state)?.mark?.thread
    const thread = threadOf(1)
    navigator.back()
    expect(thread).toBeDefined()
    expect(threadOf(0)).toBe(thread)
  })
})
