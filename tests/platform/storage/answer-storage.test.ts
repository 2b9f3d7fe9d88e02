import { describe, expect, it, vi } from 'vitest'
import {
  createAnswerStorage,
  noAnswerStorage,
} from '../../../app/platform/storage/answer-storage.ts'
import { browserTabTrail } from '../../../app/platform/storage/tab-trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'
import { memoryStorage } from '../../support/memory-storage.ts'

const trail: Trail = [{ at: 'start', how: 'start', answers: ['forgot-password'] }]
const entry = { trail, thread: 'a', hasAnswer: true }

function openTab(local = memoryStorage(), session = memoryStorage()) {
  const answerStorage = createAnswerStorage({
    local: local.safe,
    session: session.safe,
    random: () => 'new',
  })
  return { local, session, answerStorage, tabTrail: browserTabTrail(answerStorage, flow) }
}

describe('the answer storage of a tab', () => {
  it('gives the present entry to a late subscriber', () => {
    const { answerStorage } = openTab()
    answerStorage.publish(entry)
    const listener = vi.fn<(heard: unknown) => void>()
    const stop = answerStorage.subscribe(listener)
    expect(listener).toHaveBeenCalledWith(entry)
    stop()
    answerStorage.publish({ ...entry, thread: 'b' })
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it("keeps the tab's thread over a page load, or makes a new one", () => {
    const first = openTab()
    first.answerStorage.publish(entry)
    expect(openTab(first.local, first.session).answerStorage.lastThread()).toBe('a')
    expect(openTab().answerStorage.lastThread()).toBe('new')
    expect([...first.session.texts]).toEqual([['eds-guide:line', 'a']])
  })

  it('is harmless without storage', () => {
    const answerStorage = noAnswerStorage()
    answerStorage.publish(entry)
    answerStorage.deleteAll()
    expect(answerStorage.generation()).toBe(1)
    expect(answerStorage.newThread()).toBe('')
    expect(answerStorage.local.names()).toEqual([])
  })
})

describe('deleting the answers', () => {
  it("removes the guide's keys from both storages, and no others", () => {
    const { local, session, answerStorage, tabTrail } = openTab()
    local.texts.set('another program', 'stays')
    local.safe.set('kept/a', 'a trail')
    tabTrail.write(trail)
    answerStorage.publish(entry)
    answerStorage.deleteAll()
    expect([...local.texts]).toEqual([
      ['another program', 'stays'],
      ['eds-guide:epoch', '1'],
    ])
    expect([...session.texts]).toEqual([])
  })

  it('reports when the browser does not delete something', () => {
    const { local, answerStorage } = openTab()
    local.safe.set('kept/a', 'a trail')
    local.become('read-only')
    expect(answerStorage.deleteAll()).toBe(false)
    local.become('open')
    expect(answerStorage.deleteAll()).toBe(true)
  })

  it('leaves the calls and settings of an agent alone', () => {
    const { local, session, answerStorage } = openTab()
    local.safe.set('call:1', 'notes')
    local.safe.set('agent', 'settings')
    session.safe.set('agent-call', '1')
    answerStorage.deleteAll()
    expect(local.safe.names()).toEqual(['call:1', 'agent', 'epoch'])
    expect(session.safe.names()).toEqual(['agent-call'])
  })

  it('deletes keys that merely contain the name of a call', () => {
    const { local, session, answerStorage } = openTab()
    local.safe.set('kept/call', 'a trail')
    session.safe.set('last-agent', 'a trail')
    answerStorage.deleteAll()
    expect([...local.safe.names(), ...session.safe.names()]).toEqual(['epoch'])
  })

  it('continues from the generation of another tab, even without its event', () => {
    const { local, answerStorage } = openTab()
    local.safe.set('epoch', '5')
    answerStorage.deleteAll()
    expect(local.safe.get('epoch')).toBe('6')
  })

  it('reaches another tab, which drops its answers and does not store its entry', () => {
    const here = openTab()
    const there = openTab(here.local)
    there.tabTrail.write(trail)
    const deleted = vi.fn<() => void>()
    const heard = vi.fn<() => void>()
    there.answerStorage.onDeleted(deleted)
    there.answerStorage.subscribe(heard)
    here.answerStorage.deleteAll()
    there.answerStorage.publish(entry)
    expect(deleted).toHaveBeenCalledTimes(1)
    expect(heard).not.toHaveBeenCalled()
    expect(there.tabTrail.read()).toBeUndefined()
  })

  it('invalidates older history entries', () => {
    const { answerStorage } = openTab()
    const before = answerStorage.generation()
    answerStorage.deleteAll()
    expect(answerStorage.isDeleted(before)).toBe(true)
    expect(answerStorage.isDeleted(answerStorage.generation())).toBe(false)
  })

  it('reaches a tab that was frozen meanwhile', () => {
    const asleep = openTab()
    asleep.tabTrail.write(trail)
    openTab(asleep.local).answerStorage.deleteAll()
    const awake = openTab(asleep.local, asleep.session)
    expect(awake.tabTrail.read()).toBeUndefined()
  })

  it('is not undone when storage is cleared: entries contain their generation', () => {
    const { local, answerStorage } = openTab()
    answerStorage.deleteAll()
    const generation = answerStorage.generation()
    local.texts.clear()
    const next = openTab(local).answerStorage
    expect(next.isDeleted(generation)).toBe(false)
    expect(next.isDeleted(generation - 1)).toBe(true)
  })

  it.each(['nonsense', '-1', '1e99', ''])('does not read %j as a generation', text => {
    const local = memoryStorage()
    local.safe.set('epoch', text)
    expect(openTab(local).answerStorage.generation()).toBe(0)
  })
})
