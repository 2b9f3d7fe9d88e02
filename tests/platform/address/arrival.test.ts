import { describe, expect, it } from 'vitest'
import { stepPath } from '../../../app/platform/address/address.ts'
import { arrive } from '../../../app/platform/address/arrival.ts'
import { trailPrefix } from '../../../app/platform/address/trail-fragment.ts'
import { writeEntry } from '../../../app/platform/address/history-entry.ts'
import { formatTrail } from '../../../machines/shared-trail.ts'
import { replay, trailAt } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { memoryAddressBar } from '../../support/address-bar.ts'
import { flow } from '../../support/flow.ts'

const trail = (...answers: string[]): Trail => [{ at: 'start', how: 'start', answers }]
const page = (path: string) => `https://eds.example${path}`

type Coming = { step: string; referrer?: string; tabTrail?: Trail; state?: unknown }

function comeTo({ step, referrer = '', tabTrail, state }: Coming) {
  const { bar } = memoryAddressBar({ path: stepPath('en', step, '/'), referrer, state })
  const { entry, notice, by } = arrive({ flow, bar, base: '/', step, tabTrail })
  return { answers: replay(flow, entry.trail).visits.map(({ answer }) => answer), notice, by }
}

describe('a page load before hydration', () => {
  it('keeps the answers when it switched the language', () => {
    const tabTrail = trail('invalid-key-type', 'individual')
    const coming = { step: 'use-rsa', referrer: page('/kk/use-rsa/'), tabTrail }
    expect(comeTo(coming)).toMatchObject({ answers: ['invalid-key-type', 'individual'] })
  })

  it('takes the last answer back after Back', () => {
    const tabTrail = trail('invalid-key-type', 'individual')
    const coming = { step: 'who-signs', referrer: page('/en/use-rsa/'), tabTrail }
    expect(comeTo(coming)).toMatchObject({ answers: ['invalid-key-type'], by: 'click' })
  })

  it("continues with the answer that leads here, also from the start's address", () => {
    const coming = { step: 'who-signs', tabTrail: trail() }
    for (const referrer of [page('/'), page('/ru/')]) {
      expect(comeTo({ ...coming, referrer })).toMatchObject({ answers: ['invalid-key-type'] })
    }
  })

  it('ignores a trail that fits neither page', () => {
    const coming = { step: 'use-rsa', referrer: page('/en/use-rsa/') }
    expect(comeTo({ ...coming, tabTrail: trail('forgot-password') })).toMatchObject({
      answers: [],
      by: 'link',
    })
  })
})

describe('a history entry whose answers no longer lead here', () => {
  const entry = { trail: trail('invalid-key-type', 'individual'), former: undefined, before: [] }

  it('opens the step without answers, with a notice', () => {
    const state = writeEntry(flow, entry)
    expect(comeTo({ step: 'use-gost', state })).toMatchObject({ answers: [], notice: 'cut' })
  })

  it('has no notice when nothing was answered', () => {
    const state = writeEntry(flow, { ...entry, trail: trailAt(flow, 'use-rsa') })
    expect(comeTo({ step: 'use-gost', state })).toMatchObject({ answers: [], notice: undefined })
  })
})

describe('an answer that was followed before hydration', () => {
  const early = (click: object) => ({
    early: { answer: 'invalid-key-type', path: '/en/', fragment: '', state: null, ...click },
  })
  const coming = (click: object, step = 'who-signs') => comeTo({ step, state: early(click) })

  it('is added to the trail of the page before, which is the entry before', () => {
    const { bar } = memoryAddressBar({ path: '/en/who-signs/', state: early({}) })
    const { entry, by } = arrive({ flow, bar, base: '/', step: 'who-signs', tabTrail: undefined })
    expect([entry.trail, by, entry.before.length]).toEqual([trail('invalid-key-type'), 'early', 1])
  })

  it('continues a shared link', () => {
    const { answers } = coming(
      {
        answer: 'individual',
        path: '/en/who-signs/',
        fragment: trailPrefix + formatTrail(flow, trail('invalid-key-type')),
      },
      'use-rsa',
    )
    expect(answers).toEqual(['invalid-key-type', 'individual'])
  })

  it('continues the entry of a page that was reloaded', () => {
    const before = { trail: trail('invalid-key-type'), former: undefined, before: [] }
    const click = {
      answer: 'individual',
      path: '/kk/who-signs/',
      state: writeEntry(flow, before),
    }
    expect(coming(click, 'use-rsa').answers).toEqual(['invalid-key-type', 'individual'])
  })

  it('continues another early click', () => {
    const click = { answer: 'individual', path: '/en/who-signs/', state: early({}) }
    expect(coming(click, 'use-rsa').answers).toEqual(['invalid-key-type', 'individual'])
  })

  it('belongs to the answers before it where the page before was reached by a click', () => {
    const { by, answers } = comeTo({
      step: 'use-rsa',
      referrer: page('/en/'),
      state: early({ answer: 'individual', path: '/en/who-signs/' }),
    })
    expect([by, answers]).toEqual(['click', ['invalid-key-type', 'individual']])
  })

  it.each([
    ['an answer that the step does not have', { answer: 'no-such' }],
    ['an answer that leads elsewhere', { answer: 'which-key' }],
    ['a page that is no step', { path: '/en/map/' }],
    ['a state of another form', { answer: 7 }],
  ])('is not believed with %s', (_, click) => {
    expect(coming(click)).toMatchObject({ answers: [], by: 'link' })
  })
})
