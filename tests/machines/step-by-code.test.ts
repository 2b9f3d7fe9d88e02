import { describe, expect, it } from 'vitest'
import { createFlow } from '../../machines/flow.ts'
import { stepByCode } from '../../machines/step-by-code.ts'
import { flow } from '../support/flow.ts'

describe('the step of a code', () => {
  it.each(Object.entries(flow.graph.steps))('is the one that bears it: %s', (id, { code }) => {
    expect(stepByCode(flow, code)).toBe(id)
  })

  it('is the successor of the one that bore it', () => {
    const retiring = createFlow(
      { ...flow.graph, retiredCodes: { '9999': 'use-gost' } },
      flow.machine,
    )
    expect(stepByCode(retiring, '9999')).toBe('use-gost')
  })

  it.each(['', '9999', 'constructor', '__proto__'])('is none for %j', code => {
    expect(stepByCode(flow, code)).toBeUndefined()
  })
})
