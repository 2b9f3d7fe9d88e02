import { describe, expect, it } from 'vitest'
import {
  distancesFrom,
  distinguishingQuestion,
} from '../../../machines/finder/distinguishing-question.ts'
import { flow } from '../../support/flow.ts'

describe('the question that tells steps apart', () => {
  it.each([
    [['use-gost', 'use-rsa'], 'who-signs'],
    [['use-gost', 'use-auth'], 'what-for'],
    [['storage-password', 'portal-password'], 'password-origin'],
    [['which-password', 'storage-password'], 'which-password'],
    [['choose-certificate-again', 'turn-off-default-key'], 'key-button-visible'],
    [['reissue-to-colleague', 'leaver-not-administrator'], 'leaver-was-administrator'],
    [['install-software', 'registration-centre'], 'get-eds'],
    [['forgot-eds-password', 'use-gost'], 'start'],
  ])('%j: %s', (steps, question) => {
    expect(distinguishingQuestion(flow, steps)).toBe(question)
  })

  it('leads to all of them, if it exists', () => {
    const ids = Object.keys(flow.graph.steps)
    for (const one of ids) {
      for (const other of ids) {
        const question = distinguishingQuestion(flow, [one, other])
        if (question === undefined) continue
        const behind = distancesFrom(flow.graph, question)
        expect(flow.graph.steps[question]?.kind).toBe('question')
        expect([behind.has(one), behind.has(other)]).toEqual([true, true])
      }
    }
  })

  it('does not exist when no question distinguishes them', () => {
    expect(
      distinguishingQuestion(flow, ['turn-off-default-key', 'choose-key-by-hand']),
    ).toBeUndefined()
  })

  it('does not exist for a missing step', () => {
    expect(distinguishingQuestion(flow, ['use-gost', 'nowhere'])).toBeUndefined()
  })
})
