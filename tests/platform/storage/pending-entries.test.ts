import { describe, expect, it } from 'vitest'
import { createAnswerStorage } from '../../../app/platform/storage/answer-storage.ts'
import {
  storePendingEntries,
  savePendingEntry,
  takePendingEntries,
} from '../../../app/platform/storage/pending-entries.ts'
import { createStoredTrails } from '../../../app/platform/storage/stored-trails.ts'
import type { Trail } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'
import { memoryStorage } from '../../support/memory-storage.ts'

const trail: Trail = [{ at: 'start', how: 'start', answers: ['forgot-password'] }]
const entry = { trail, thread: 'a-1', hasAnswer: true }

function open(local = memoryStorage()) {
  const session = memoryStorage()
  return {
    local,
    answerStorage: createAnswerStorage({
      local: local.safe,
      session: session.safe,
      random: () => 'new',
    }),
  }
}

describe('an entry that a page left behind', () => {
  it('is read once by the next page', () => {
    const { local, answerStorage } = open()
    answerStorage.publish(entry)
    savePendingEntry(flow, answerStorage)
    const next = open(local).answerStorage
    expect(takePendingEntries(flow, next)).toEqual([entry])
    expect(takePendingEntries(flow, next)).toEqual([])
  })

  it('is separate for each thread', () => {
    const { local, answerStorage } = open()
    answerStorage.publish(entry)
    savePendingEntry(flow, answerStorage)
    answerStorage.publish({ ...entry, thread: 'b-2' })
    savePendingEntry(flow, answerStorage)
    const threads = takePendingEntries(flow, open(local).answerStorage).map(({ thread }) => thread)
    expect(threads).toEqual(['a-1', 'b-2'])
  })

  it('does not exist without an answer, or when it is already stored', () => {
    const { local, answerStorage } = open()
    savePendingEntry(flow, answerStorage)
    answerStorage.publish({ ...entry, hasAnswer: false })
    savePendingEntry(flow, answerStorage)
    answerStorage.subscribe(() => undefined)
    answerStorage.publish(entry)
    savePendingEntry(flow, answerStorage)
    expect(takePendingEntries(flow, open(local).answerStorage)).toEqual([])
  })

  it('is also stored when the tab had stored an earlier part of the thread', () => {
    const { local, answerStorage } = open()
    createStoredTrails(flow, answerStorage, () => 1).write(entry)
    const later: Trail = [{ at: 'start', how: 'start', answers: ['forgot-password', 'eds'] }]
    answerStorage.publish({ ...entry, trail: later })
    savePendingEntry(flow, answerStorage)
    const next = open(local).answerStorage
    const trails = createStoredTrails(flow, next, () => 2)
    storePendingEntries(flow, next, trails)
    expect(trails.list().map(kept => kept.trail)).toEqual([later, trail])
  })

  it('is dropped when the answers were deleted, in either order', () => {
    const { local, answerStorage } = open()
    answerStorage.publish(entry)
    savePendingEntry(flow, answerStorage)
    const [text] = [...local.texts].filter(([name]) => name.includes('left-behind'))
    const other = open(local).answerStorage
    other.deleteAll()
    expect(takePendingEntries(flow, other)).toEqual([])
    local.texts.set(...(text ?? ['', '']))
    expect(takePendingEntries(flow, other)).toEqual([])
  })

  it.each([
    '',
    '[]',
    '{"epoch":0}',
    '{"epoch":0,"line":"a","trail":"<b>"}',
    '{"epoch":0,"line":7}',
  ])('is deleted when it cannot be read: %.20s', text => {
    const { local, answerStorage } = open()
    local.texts.set('eds-guide:left-behind/a', text)
    expect(takePendingEntries(flow, answerStorage)).toEqual([])
    expect([...local.texts.keys()]).toEqual([])
  })
})
