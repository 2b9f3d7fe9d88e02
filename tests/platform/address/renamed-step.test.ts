import { describe, expect, it } from 'vitest'
import { arrive } from '../../../app/platform/address/arrival.ts'
import { restoreSession } from '../../../machines/calls/call-session.ts'
import { createFlow, currentStep } from '../../../machines/flow.ts'
import { replay } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { memoryAddressBar } from '../../support/address-bar.ts'
import { flow } from '../../support/flow.ts'

/** The flow of a release in which "use-rsa" and "who-signs" had other names before. */
const renamed = createFlow({
  ...flow.graph,
  aliases: { 'old-rsa': 'use-rsa', 'old-signer': 'who-signs' },
})
const version = 'before1'
const way = `${version}~@start~invalid-key-type~individual`
const answers = (trail: Trail) => replay(renamed, trail).visits.map(({ answer }) => answer)

type Coming = { fragment?: string; state?: unknown; referrer?: string; tabTrail?: Trail }

/** Arrives at "use-rsa" by its former address. */
function come({ tabTrail, ...coming }: Coming) {
  const { bar } = memoryAddressBar({ path: '/ru/old-rsa/', ...coming })
  return arrive({ flow: renamed, bar, base: '/', step: 'use-rsa', tabTrail })
}

describe('a step that was renamed', () => {
  it('keeps the answers of a link that leads to its old address', () => {
    const { entry, notice } = come({ fragment: `#t=${way}` })
    expect(answers(entry.trail)).toEqual(['invalid-key-type', 'individual'])
    expect(notice).toBeUndefined()
  })

  it('keeps the answers of a tab that is reloaded on its old address', () => {
    for (const trail of [way, `${way}~@old-rsa`, `${version}~@old-signer~individual`]) {
      const { entry, notice, by } = come({ state: { app: 'eds-guide', trail, before: [] } })
      expect(answers(entry.trail).at(-1)).toBe('individual')
      expect([notice, by]).toEqual([undefined, 'history'])
    }
  })

  it('keeps the answers after a click before hydration, from the old address of another', () => {
    const { entry } = come({
      referrer: 'https://eds.example/ru/old-signer/',
      tabTrail: [{ at: 'start', how: 'start', answers: ['invalid-key-type'] }],
    })
    expect(answers(entry.trail)).toEqual(['invalid-key-type', 'individual'])
  })

  it('keeps the path of a call, under the new name', () => {
    const event = (step: string, answer: string) => ({ type: 'answer', step, answer }) as const
    const log = [
      { at: 1, event: event('start', 'invalid-key-type') },
      { at: 2, event: event('old-signer', 'individual') },
      { at: 3, event: { type: 'jump', step: 'old-signer' } as const },
    ]
    const restored = restoreSession(renamed, log)
    expect(restored.cutAt).toBeUndefined()
    expect(JSON.stringify(restored.log)).not.toContain('old-')
  })
})

describe('an id from outside', () => {
  const borrowed = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

  it.each(borrowed)('is looked up among own properties only: %s', id => {
    expect(currentStep(flow, id)).toBeUndefined()
  })
})
