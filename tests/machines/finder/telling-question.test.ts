import { describe, expect, it } from 'vitest'
import { distancesFrom, tellingQuestion } from '../../../machines/finder/telling-question.ts'
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
    expect(tellingQuestion(flow, steps)).toBe(question)
  })

  it('leads to every one of them, wherever there is one', () => {
    const ids = Object.keys(flow.graph.steps)
    for (const one of ids) {
      for (const other of ids) {
        const question = tellingQuestion(flow, [one, other])
        if (question === undefined) continue
        const behind = distancesFrom(flow.graph, question)
        expect(flow.graph.steps[question]?.kind).toBe('question')
        expect([behind.has(one), behind.has(other)]).toEqual([true, true])
      }
    }
  })

  it('is none where only a deed tells them apart', () => {
    expect(tellingQuestion(flow, ['turn-off-default-key', 'choose-key-by-hand'])).toBeUndefined()
  })

  it('is none for a step that is not there', () => {
    expect(tellingQuestion(flow, ['use-gost', 'nowhere'])).toBeUndefined()
  })
})
