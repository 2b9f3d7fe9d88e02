import { describe, expect, it } from 'vitest'
import { createAnswerStorage } from '../../../app/platform/storage/answer-storage.ts'
import {
  keepLeftBehind,
  leaveBehind,
  takeLeftBehind,
} from '../../../app/platform/storage/left-behind.ts'
import { createKeptTrails } from '../../../app/platform/storage/kept-trails.ts'
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

describe('what a page leaves behind', () => {
  it('is taken up once by the next page', () => {
    const { local, answerStorage } = open()
    answerStorage.publish(entry)
    leaveBehind(flow, answerStorage)
    const next = open(local).answerStorage
    expect(takeLeftBehind(flow, next)).toEqual([entry])
    expect(takeLeftBehind(flow, next)).toEqual([])
  })

  it('is kept apart for each thread', () => {
    const { local, answerStorage } = open()
    answerStorage.publish(entry)
    leaveBehind(flow, answerStorage)
    answerStorage.publish({ ...entry, thread: 'b-2' })
    leaveBehind(flow, answerStorage)
    const threads = takeLeftBehind(flow, open(local).answerStorage).map(({ thread }) => thread)
    expect(threads).toEqual(['a-1', 'b-2'])
  })

  it('is nothing where no answer was given, or where it is kept already', () => {
    const { local, answerStorage } = open()
    leaveBehind(flow, answerStorage)
    answerStorage.publish({ ...entry, hasAnswer: false })
    leaveBehind(flow, answerStorage)
    answerStorage.subscribe(() => undefined)
    answerStorage.publish(entry)
    leaveBehind(flow, answerStorage)
    expect(takeLeftBehind(flow, open(local).answerStorage)).toEqual([])
  })

  it('is stored also when the tab that left it had stored an earlier part of the thread', () => {
    const { local, answerStorage } = open()
    createKeptTrails(flow, answerStorage, () => 1).write(entry)
    const later: Trail = [{ at: 'start', how: 'start', answers: ['forgot-password', 'eds'] }]
    answerStorage.publish({ ...entry, trail: later })
    leaveBehind(flow, answerStorage)
    const next = open(local).answerStorage
    const trails = createKeptTrails(flow, next, () => 2)
    keepLeftBehind(flow, next, trails)
    expect(trails.list().map(kept => kept.trail)).toEqual([later, trail])
  })

  it('is gone with the answers that were deleted since, in either order', () => {
    const { local, answerStorage } = open()
    answerStorage.publish(entry)
    leaveBehind(flow, answerStorage)
    const [text] = [...local.texts].filter(([name]) => name.includes('left-behind'))
    const other = open(local).answerStorage
    other.deleteAll()
    expect(takeLeftBehind(flow, other)).toEqual([])
    local.texts.set(...(text ?? ['', '']))
    expect(takeLeftBehind(flow, other)).toEqual([])
  })

  it.each([
    '',
    '[]',
    '{"epoch":0}',
    '{"epoch":0,"line":"a","trail":"<b>"}',
    '{"epoch":0,"line":7}',
  ])('is thrown away when it cannot be read: %.20s', text => {
    const { local, answerStorage } = open()
    local.texts.set('eds-guide:left-behind/a', text)
    expect(takeLeftBehind(flow, answerStorage)).toEqual([])
    expect([...local.texts.keys()]).toEqual([])
  })
})
