import { describe, expect, it } from 'vitest'
import { stepLink, trailLink } from '../../../app/platform/address/share-link.ts'
import { addAnswer, trailAt } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'

const start = trailAt(flow, 'start')
const parts = { flow, language: 'ru', site: 'https://eds.example', base: '/help/' } as const

describe('a link', () => {
  it('to a step is its whole address', () => {
    const trail = addAnswer(start, 'invalid-key-type')
    expect(stepLink({ ...parts, trail })).toBe('https://eds.example/help/ru/who-signs/')
  })

  it('with a trail has it in the fragment', () => {
    const trail = addAnswer(start, 'invalid-key-type')
    expect(trailLink({ ...parts, trail })).toBe(
      `https://eds.example/help/ru/who-signs/#t=${flow.graph.contentVersion}~@start~invalid-key-type`,
    )
  })

  it('without answers has no fragment', () => {
    expect(trailLink({ ...parts, trail: start })).toBe('https://eds.example/help/ru/')
  })
})
