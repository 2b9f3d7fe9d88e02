import { describe, expect, it } from 'vitest'
import { arrive } from '../../../app/platform/address/arrival.ts'
import { restoreSession } from '../../../machines/calls/call-session.ts'
import { createFlow } from '../../../machines/flow.ts'
import { replay } from '../../../machines/trail.ts'
import { memoryAddressBar } from '../../support/address-bar.ts'
import { flow } from '../../support/flow.ts'

const { steps } = flow.graph
const signer = steps['who-signs']
/** The flow of a release in which the answer `individual` replaced `person` and `citizen`. */
const today = createFlow({
  ...flow.graph,
  steps: {
    ...steps,
    ...(signer && {
      'who-signs': {
        ...signer,
        answers: signer.answers.map(answer =>
          answer.id === 'individual' ? { ...answer, formerly: ['person', 'citizen'] } : answer,
        ),
      },
    }),
  },
  aliases: { 'old-rsa': 'use-rsa' },
})

function come(legs: string) {
  const { bar } = memoryAddressBar({ path: '/ru/use-rsa/', fragment: `#t=0a1b2c3d~${legs}` })
  return arrive({ flow: today, bar, base: '/', step: 'use-rsa', tabTrail: undefined })
}

describe('an answer that another took the place of', () => {
  it.each([
    '@start~invalid-key-type~person',
    '@who-signs~citizen',
    '@start~invalid-key-type~person~@old-rsa',
  ])('is followed from a link, with a notice: %s', legs => {
    const arrival = come(legs)
    const { step, visits, whole } = replay(today, arrival.entry.trail)
    expect([step, whole]).toEqual(['use-rsa', true])
    expect(visits.map(({ answer }) => answer)).not.toContain('person')
    expect(arrival).toMatchObject({ notice: 'replaced', sharedVersion: '0a1b2c3d', by: 'link' })
  })

  it('has no notice when nothing was replaced', () => {
    expect(come('@start~invalid-key-type~individual').notice).toBeUndefined()
  })

  it('is followed in a stored call', () => {
    const log = [
      { at: 0, event: { type: 'answer', step: 'start', answer: 'invalid-key-type' } },
      { at: 1, event: { type: 'answer', step: 'who-signs', answer: 'person' } },
    ] as const
    expect(restoreSession(today, log).cutAt).toBeUndefined()
    expect(restoreSession(flow, log).cutAt).toBe(1)
  })
})
