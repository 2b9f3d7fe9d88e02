import { describe, expect, it } from 'vitest'
import { arrive, isAsShown } from '../../../app/platform/address/arrival.ts'
import { writeEntry } from '../../../app/platform/address/history-entry.ts'
import { createFlow } from '../../../machines/flow.ts'
import { formatTrail } from '../../../machines/shared-trail.ts'
import { trailAt } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { memoryAddressBar } from '../../support/address-bar.ts'
import { flow } from '../../support/flow.ts'

const walked: Trail = [{ at: 'start', how: 'start', answers: ['invalid-key-type'] }]
const answered: Trail = [
  { at: 'start', how: 'start', answers: ['invalid-key-type', 'legal-entity'] },
]
const entry = { trail: answered, former: undefined, before: ['x'] }
const cold = { trail: trailAt(flow, 'use-gost'), former: undefined, before: [] }

type Way = {
  state?: unknown
  fragment?: string
  referrer?: string
  step?: string
  tabTrail?: Trail
  isDeleted?: () => boolean
  inFlow?: typeof flow
}

function arriveBy({ step = 'use-gost', inFlow = flow, ...way }: Way) {
  const { bar } = memoryAddressBar({ path: `/kk/${step}/`, ...way })
  const { tabTrail, isDeleted = () => false } = way
  return arrive({ flow: inFlow, bar, base: '/', step, tabTrail, isDeleted })
}

describe('an arrival', () => {
  it('by history takes over the whole entry', () => {
    const state = writeEntry(flow, entry)
    expect(arriveBy({ state })).toEqual({ entry, notice: undefined, by: 'history' })
  })

  it('by an entry from before a deletion takes over nothing, not even from a link', () => {
    const state = writeEntry(flow, entry)
    const way = { state, fragment: `#t=${formatTrail(flow, walked)}`, isDeleted: () => true }
    expect(arriveBy(way)).toEqual({ entry: cold, notice: undefined, by: 'link' })
  })

  it('by an entry that ends at another step drops its answers, with a notice', () => {
    const state = writeEntry(flow, { ...entry, trail: walked })
    expect(arriveBy({ state })).toEqual({ entry: cold, notice: 'cut', by: 'history' })
  })

  it('by a link with a trail takes over that trail', () => {
    const fragment = `#t=${formatTrail(flow, answered)}`
    const found = { ...cold, trail: answered }
    expect(arriveBy({ fragment })).toEqual({
      entry: found,
      notice: undefined,
      by: 'link',
      sharedVersion: flow.graph.version,
    })
  })

  it.each([`#t=${formatTrail(flow, walked)}`, '#t=', '#t=nonsense'])(
    'by a link whose trail ends elsewhere has a notice: %s',
    fragment => {
      const referrer = 'https://eds.example/kk/who-signs/'
      const found = { entry: cold, notice: 'elsewhere', by: 'link' }
      expect(arriveBy({ fragment, referrer })).toEqual(found)
    },
  )

  it.each(['', '#', '#main', '#x#t='])('by a link with the fragment %j has no trail', fragment => {
    expect(arriveBy({ fragment })).toEqual({ entry: cold, notice: undefined, by: 'link' })
  })
})

describe('a click before hydration', () => {
  const trailOf = (way: Way) => {
    const { entry: found, by, notice } = arriveBy(way)
    expect({ ...found, trail: [] }).toEqual({ trail: [], former: undefined, before: [] })
    expect(notice).toBeUndefined()
    return by === 'click' ? found.trail : undefined
  }

  it('counts as the only answer that leads here', () => {
    const referrer = 'https://eds.example/ru/who-signs/'
    expect(trailOf({ referrer })).toEqual([
      { at: 'who-signs', how: 'link', answers: ['legal-entity'] },
    ])
  })

  it("continues the tab's trail only if that ends on the previous page", () => {
    const referrer = 'https://eds.example/ru/who-signs/'
    expect(trailOf({ referrer, tabTrail: walked })).toEqual(answered)
    expect(trailOf({ referrer, tabTrail: trailAt(flow, 'start') })).toEqual([
      { at: 'who-signs', how: 'link', answers: ['legal-entity'] },
    ])
  })

  it.each(['https://eds.example/', 'https://eds.example/kk/'])(
    'may come from the start at %s',
    referrer => {
      expect(trailOf({ referrer, step: 'who-signs' })).toEqual(walked)
    },
  )

  it.each([
    '',
    'https://eds.example/kk/map/',
    'https://eds.example/kk/start-over/',
    'https://eds.example/kk/use-rsa/',
    'https://eds.example',
    'https://other.example/kk/who-signs/',
    'https://other.example/kk/who-signs/https://eds.example/',
    'https://eds.example.evil/kk/who-signs/',
  ])('is not recognised from %j', referrer => {
    expect(trailOf({ referrer })).toBeUndefined()
  })

  it('is ambiguous when two answers of the previous page lead here', () => {
    const { start } = flow.graph.steps
    if (start === undefined) throw new Error('The flow has no start.')
    const answers = start.answers.map(answer =>
      answer.id === 'which-key' ? { ...answer, next: 'who-signs' } : answer,
    )
    const steps = { ...flow.graph.steps, start: { ...start, answers } }
    const inFlow = createFlow({ ...flow.graph, steps })
    const way = { referrer: 'https://eds.example/kk/', step: 'who-signs' }
    expect(trailOf({ ...way, inFlow })).toBeUndefined()
    expect(trailOf(way)).toEqual(walked)
  })
})

describe('the page on arrival', () => {
  const shown = trailAt(flow, 'use-gost')
  const bare = { entry: cold, notice: undefined, by: 'link' } as const

  it('is the prerendered one after a bare link', () => {
    expect(isAsShown(bare, shown)).toBe(true)
  })

  it.each([
    ['answers', { ...bare, entry: { ...cold, trail: answered } }],
    ['a change to confirm', { ...bare, entry: { ...cold, former: { trail: answered, visit: 0 } } }],
    ['a notice', { ...bare, notice: 'elsewhere' }],
    ['a link of an older version', { ...bare, sharedVersion: '00000001' }],
  ] as const)('is more for somebody who comes with %s', (_, arrival) => {
    expect(isAsShown(arrival, shown)).toBe(false)
  })
})
