import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { stepPath } from '../../../app/platform/address/address.ts'
import { readEntry } from '../../../app/platform/address/history-entry.ts'
import { createNavigator } from '../../../app/platform/address/navigator.ts'
import { languages } from '../../../compiler/guide.ts'
import { findStep } from '../../../machines/flow.ts'
import { sessionMachine, stepOf } from '../../../machines/session-machine.ts'
import { formatTrail } from '../../../machines/shared-trail.ts'
import { replay, sameTrail, trailAt } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { memoryAddressBar } from '../../support/address-bar.ts'
import { flow } from '../../support/flow.ts'
import { runs } from '../../support/runs.ts'

/** A session, an address bar and a navigator, in a browser whose moves are asynchronous. */
function openTab(step = 'start') {
  const history = memoryAddressBar({ path: stepPath('en', step, '/') })
  const session = createActor(sessionMachine, { input: { flow, trail: trailAt(flow, step) } })
  session.start()
  const waiting: number[] = []
  let tabTrail: Trail | undefined
  const navigator = createNavigator({
    flow,
    session,
    bar: { ...history.bar, goBack: entries => void waiting.push(entries) },
    tabTrail: { read: () => tabTrail, write: trail => (tabTrail = trail) },
    base: '/',
    language: 'en',
  })
  navigator.start()
  navigator.listen()
  return {
    history,
    navigator,
    context: () => session.getSnapshot().context,
    step: () => stepOf(session.getSnapshot().context),
    /** Runs the browser's pending moves. */
    settle() {
      for (const entries of waiting.splice(0)) history.bar.goBack(entries)
    },
  }
}
type Tab = ReturnType<typeof openTab>

function walk(tab: Tab, ...answers: string[]) {
  for (const answer of answers) tab.navigator.answer(tab.step(), answer)
}

/** Expects address, history and session to agree. */
function expectAgreement(tab: Tab) {
  const language = tab.history.bar.path().slice(1, 3)
  expect(tab.history.bar.path()).toBe(`/${language}/${pathOf(tab.step())}`)
  const entry = readEntry(flow, tab.history.bar.state())
  expect(entry && sameTrail(entry.trail, tab.context().trail)).toBe(true)
  expect(entry?.former?.visit).toBe(tab.context().former?.visit)
  expect(replay(flow, tab.context().trail).whole).toBe(true)
}
const pathOf = (step: string) => (step === flow.graph.start ? '' : `${step}/`)

const someNumber = fc.nat({ max: 5 })
/** Actions in a tab, valid or not. */
const act: fc.Arbitrary<(tab: Tab) => void> = fc.oneof(
  someNumber.map(number => (tab: Tab) => {
    const { answers = [] } = findStep(flow, tab.step()) ?? {}
    const answer = answers[number % Math.max(answers.length, 1)]
    if (answer !== undefined) walk(tab, answer.id)
  }),
  someNumber.map(visit => (tab: Tab) => tab.navigator.change(visit)),
  fc.constant((tab: Tab) => tab.navigator.back()),
  fc.constant((tab: Tab) => tab.navigator.keep()),
  fc.constant((tab: Tab) => tab.navigator.restart()),
  fc.constant((tab: Tab) => tab.navigator.jump('use-gost')),
  fc.constant((tab: Tab) => tab.history.back()),
  fc.constant((tab: Tab) => tab.history.forward()),
  fc.constantFrom(...languages).map(language => (tab: Tab) => tab.navigator.setLanguage(language)),
  fc.constant((tab: Tab) => tab.settle()),
)

describe('the navigator', () => {
  it('keeps address, history and session in agreement, for any input at any speed', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 25 }), acts => {
        const tab = openTab()
        for (const one of acts) one(tab)
        tab.settle()
        expectAgreement(tab)
      }),
      { numRuns: runs(500) },
    )
  })

  it('can change another answer within a change, and remembers the first trail', () => {
    const tab = openTab()
    walk(tab, 'which-key', 'signing', 'legal-entity', 'no-such-file')
    tab.navigator.change(2)
    tab.settle()
    expect(tab.step()).toBe('who-signs')
    tab.navigator.change(0)
    tab.settle()
    expect(tab.step()).toBe('start')
    expectAgreement(tab)
    tab.navigator.keep()
    expect(tab.step()).toBe('no-such-file')
  })

  it('starts no move while the browser is still moving', () => {
    const tab = openTab()
    walk(tab, 'which-key', 'signing', 'legal-entity')
    tab.navigator.change(1)
    tab.navigator.change(0)
    tab.navigator.back()
    walk(tab, 'solved')
    tab.settle()
    expect(tab.step()).toBe('what-for')
    expect(tab.history.place()).toBe(1)
  })

  it('starts no second change before the browser has moved for the first', () => {
    const tab = openTab()
    walk(tab, 'which-key', 'signing', 'legal-entity')
    tab.navigator.change(2)
    tab.navigator.change(1)
    tab.settle()
    expect([tab.step(), tab.history.place()]).toEqual(['who-signs', 2])
  })

  it("follows the browser's Back while an answer is being changed", () => {
    const tab = openTab()
    walk(tab, 'which-key', 'signing', 'legal-entity')
    tab.navigator.change(0)
    tab.history.back()
    expect(tab.step()).toBe('who-signs')
    expectAgreement(tab)
  })

  it('opens a trail whose link is entered in the address bar of the same step', () => {
    const tab = openTab('use-gost')
    const trail = `#t=${formatTrail(flow, [
      { at: 'start', how: 'start', answers: ['invalid-key-type', 'legal-entity'] },
    ])}`
    tab.history.goToFragment(trail)
    expect(replay(flow, tab.context().trail).visits).toHaveLength(2)
    expectAgreement(tab)
  })

  it('keeps the trail when a link within the page is followed', () => {
    const tab = openTab()
    walk(tab, 'which-key')
    tab.history.goToFragment('#main')
    expect(replay(flow, tab.context().trail).visits).toHaveLength(1)
    expectAgreement(tab)
  })
})
