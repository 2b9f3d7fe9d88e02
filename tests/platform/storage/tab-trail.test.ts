import { describe, expect, it } from 'vitest'
import { createAnswerStorage } from '../../../app/platform/storage/answer-storage.ts'
import { browserTabTrail } from '../../../app/platform/storage/tab-trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'
import { memoryStorage } from '../../support/memory-storage.ts'

const trail: Trail = [{ at: 'start', how: 'start', answers: ['forgot-password', 'eds'] }]

function openTab(session = memoryStorage()) {
  const local = memoryStorage().safe
  const answerStorage = createAnswerStorage({ local, session: session.safe, random: () => '' })
  return { session, answerStorage, tabTrail: browserTabTrail(answerStorage, flow) }
}

describe('the trail of a tab', () => {
  it('survives a page load', () => {
    const { session, tabTrail } = openTab()
    tabTrail.write(trail)
    expect(openTab(session).tabTrail.read()).toEqual(trail)
  })

  it('does not exist for a tab that has written none', () => {
    expect(openTab().tabTrail.read()).toBeUndefined()
  })

  it('is stored with its generation under the key of earlier releases', () => {
    const { session, tabTrail } = openTab()
    tabTrail.write(trail)
    const { version } = flow.graph
    expect([...session.texts]).toEqual([
      ['eds-guide:tab-trail', `0 ${version}~@start~forgot-password~eds`],
    ])
  })

  it.each(['', ' ', '0', 'x v~@start', '1 v~@start'])('is not read from %j', text => {
    const { session, tabTrail } = openTab()
    session.safe.set('tab-trail', text)
    expect(tabTrail.read()).toBeUndefined()
  })
})
