import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { stepPath } from '../../../app/platform/address/address.ts'
import { createNavigator } from '../../../app/platform/address/navigator.ts'
import { atOnce } from '../../../app/platform/after-paint.ts'
import type { AfterPaint } from '../../../app/platform/after-paint.ts'
import { createAnswerStorage } from '../../../app/platform/storage/answer-storage.ts'
import type { StoredEntry } from '../../../app/platform/storage/answer-storage.ts'
import { sessionMachine } from '../../../machines/session-machine.ts'
import { addAnswer, trailAt } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { memoryAddressBar } from '../../support/address-bar.ts'
import { flow } from '../../support/flow.ts'
import { memoryStorage } from '../../support/memory-storage.ts'

type Options = {
  step?: string
  referrer?: string
  tabTrail?: Trail
  local?: ReturnType<typeof memoryStorage>
  afterPaint?: AfterPaint
}

/** A tab with answer storage, and the entries that it has published. */
function openTab({
  step = 'start',
  referrer = '',
  local = memoryStorage(),
  ...options
}: Options = {}) {
  const history = memoryAddressBar({ path: stepPath('en', step, '/'), referrer })
  const input = { flow, trail: trailAt(flow, step) }
  const session = createActor(sessionMachine, { input }).start()
  let count = 0
  const answerStorage = createAnswerStorage({
    local: local.safe,
    session: memoryStorage().safe,
    random: () => `t${(count += 1)}`,
  })
  const published: StoredEntry[] = []
  answerStorage.subscribe(entry => published.push(entry))
  let { tabTrail } = options
  const navigator = createNavigator({
    flow,
    session,
    bar: history.bar,
    tabTrail: { read: () => tabTrail, write: trail => (tabTrail = trail) },
    answerStorage,
    afterPaint: options.afterPaint ?? atOnce,
    base: '/',
    language: 'en',
  })
  navigator.start()
  const stop = navigator.listen()
  const context = () => session.getSnapshot().context
  return {
    history,
    navigator,
    answerStorage,
    published,
    local,
    stop,
    context,
    tabTrail: () => tabTrail,
  }
}
const start = trailAt(flow, 'start')
const asked = addAnswer(start, 'which-key')

describe('the published entry of a tab', () => {
  it('has its trail and thread, and whether an answer was given in it', () => {
    const { navigator, published, tabTrail } = openTab()
    navigator.answer('start', 'which-key')
    expect(published).toEqual([
      { trail: start, thread: 't1', hasAnswer: false },
      { trail: asked, thread: 't1', hasAnswer: true },
    ])
    expect(tabTrail()).toEqual(asked)
  })

  it('has no answer after a mere jump', () => {
    const { navigator, published, context } = openTab()
    navigator.jump('get-eds')
    expect(context().step).toBe('get-eds')
    expect(published.map(({ hasAnswer }) => hasAnswer)).toEqual([false, false])
  })

  it('is unchanged by a move that is not allowed', () => {
    const { navigator, published } = openTab()
    navigator.answer('start', 'no-such-answer')
    navigator.restart()
    expect(published).toHaveLength(1)
  })

  it("stays in the tab's thread after a click before hydration", () => {
    const { published } = openTab({
      step: 'what-for',
      referrer: 'https://eds.example/en/',
      tabTrail: start,
    })
    expect(published).toMatchObject([{ trail: asked, hasAnswer: true }])
  })

  it('is in the thread of a resumed trail, with a notice if that was cut', () => {
    const { navigator, published, context } = openTab()
    navigator.resume(asked, 'stored', true)
    expect(context()).toMatchObject({ step: 'what-for', notice: 'cut' })
    expect(published.at(-1)).toEqual({ trail: asked, thread: 'stored', hasAnswer: true })
    navigator.resume(addAnswer(asked, 'signing'), 'stored', false)
    expect(context().notice).toBeUndefined()
  })

  it('moves to a new thread when another tab has written in this one', () => {
    const { navigator, published } = openTab()
    navigator.fork('own')
    expect(published.at(-1)).toEqual({ trail: start, thread: 'own', hasAnswer: true })
  })
})

describe('a restart', () => {
  it('opens the start, with the previous trail in the history', () => {
    const { navigator, context, history } = openTab()
    navigator.answer('start', 'which-key')
    navigator.restart()
    expect([context().step, history.bar.path()]).toEqual(['start', '/en/'])
    history.back()
    expect(context().step).toBe('what-for')
  })
})

describe('a switch of language', () => {
  it('replaces the address of the same entry', () => {
    const { navigator, history } = openTab({ step: 'use-gost' })
    navigator.setLanguage('kk')
    expect([history.bar.path(), history.place()]).toEqual(['/kk/use-gost/', 0])
  })
})

describe('a deletion of the answers', () => {
  it('opens the start and leaves no answers', () => {
    const { navigator, context, published } = openTab()
    navigator.answer('start', 'which-key')
    navigator.deleteAll()
    expect(context()).toMatchObject({ trail: start, notice: 'deleted' })
    expect(published.at(-1)).toMatchObject({ trail: start, hasAnswer: false })
  })

  it('has a notice when the browser did not delete them', () => {
    const { navigator, context, local } = openTab()
    local.texts.set('eds-guide:trail:x', 'kept')
    local.become('read-only')
    navigator.deleteAll()
    expect(context().notice).toBe('not-deleted')
  })

  it("in another tab opens this tab's step without answers, unless the navigator has stopped", () => {
    const local = memoryStorage()
    const [tab, ended, other] = [openTab({ local }), openTab({ local }), openTab({ local })]
    for (const { navigator } of [tab, ended]) navigator.answer('start', 'which-key')
    ended.stop()
    other.navigator.deleteAll()
    for (const { answerStorage } of [tab, ended]) answerStorage.checkForDeletion()
    expect(tab.context()).toMatchObject({
      trail: trailAt(flow, 'what-for'),
      notice: 'deleted',
    })
    expect(ended.context().notice).toBeUndefined()
  })

  it('stores no pending write after another tab has deleted the answers', () => {
    const local = memoryStorage()
    const waiting: (() => void)[] = []
    const afterPaint: AfterPaint = { ...atOnce, keep: task => void waiting.push(task) }
    const [tab, other] = [openTab({ local, afterPaint }), openTab({ local })]
    tab.navigator.answer('start', 'which-key')
    other.navigator.deleteAll()
    tab.answerStorage.checkForDeletion()
    for (const write of waiting.splice(0)) write()
    const cold = trailAt(flow, 'what-for')
    expect(tab.published.map(({ trail, hasAnswer }) => [trail, hasAnswer])).toEqual([[cold, false]])
    expect(tab.tabTrail()).toEqual(cold)
  })

  it('leaves older history entries without answers', () => {
    const { navigator, history, context } = openTab()
    navigator.answer('start', 'which-key')
    navigator.answer('what-for', 'signing')
    navigator.deleteAll()
    history.back()
    expect(context().trail).toEqual(trailAt(flow, 'what-for'))
  })
})
