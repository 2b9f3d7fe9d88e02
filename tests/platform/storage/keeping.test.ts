import { describe, expect, it, vi } from 'vitest'
import { createKeeping, noKeeping } from '../../../app/platform/storage/keeping.ts'
import { browserTabTrail } from '../../../app/platform/storage/tab-trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'
import { memoryStorage } from '../../support/memory-storage.ts'

const trail: Trail = [{ at: 'start', how: 'start', answers: ['forgot-password'] }]
const entry = { trail, line: 'a', given: true }

function openTab(local = memoryStorage(), session = memoryStorage()) {
  const keeping = createKeeping({ local: local.safe, session: session.safe, random: () => 'new' })
  return { local, session, keeping, tabTrail: browserTabTrail(keeping, flow) }
}

describe('the keeping of a tab', () => {
  it('gives the present entry to whoever begins to listen late', () => {
    const { keeping } = openTab()
    keeping.tell(entry)
    const listener = vi.fn<(heard: unknown) => void>()
    const stop = keeping.listen(listener)
    expect(listener).toHaveBeenCalledWith(entry)
    stop()
    keeping.tell({ ...entry, line: 'b' })
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('remembers the line of the tab over a page load, and makes a new one where it cannot', () => {
    const first = openTab()
    first.keeping.tell(entry)
    expect(openTab(first.local, first.session).keeping.lastLine()).toBe('a')
    expect(openTab().keeping.lastLine()).toBe('new')
    expect([...first.session.texts]).toEqual([['eds-guide:line', 'a']])
  })

  it('is harmless without storage', () => {
    const keeping = noKeeping()
    keeping.tell(entry)
    keeping.deleteAll()
    expect(keeping.epoch()).toBe(1)
    expect(keeping.newLine()).toBe('')
    expect(keeping.local.names()).toEqual([])
  })
})

describe('deleting the answers', () => {
  it('empties both storages of what is ours, and only of that', () => {
    const { local, session, keeping, tabTrail } = openTab()
    local.texts.set('another program', 'stays')
    local.safe.set('kept/a', 'a trail')
    tabTrail.write(trail)
    keeping.tell(entry)
    keeping.deleteAll()
    expect([...local.texts]).toEqual([
      ['another program', 'stays'],
      ['eds-guide:epoch', '1'],
    ])
    expect([...session.texts]).toEqual([])
  })

  it('says so when the browser does not let go of something', () => {
    const { local, keeping } = openTab()
    local.safe.set('kept/a', 'a trail')
    local.become('read-only')
    expect(keeping.deleteAll()).toBe(false)
    local.become('open')
    expect(keeping.deleteAll()).toBe(true)
  })

  it('leaves the calls and settings of an agent alone', () => {
    const { local, session, keeping } = openTab()
    local.safe.set('call:1', 'notes')
    local.safe.set('agent', 'settings')
    session.safe.set('agent-call', '1')
    keeping.deleteAll()
    expect(local.safe.names()).toEqual(['call:1', 'agent', 'epoch'])
    expect(session.safe.names()).toEqual(['agent-call'])
  })

  it('deletes what only holds the name of a call', () => {
    const { local, session, keeping } = openTab()
    local.safe.set('kept/call', 'a trail')
    session.safe.set('last-agent', 'a trail')
    keeping.deleteAll()
    expect([...local.safe.names(), ...session.safe.names()]).toEqual(['epoch'])
  })

  it('goes on from the epoch of another tab of which this one has not heard', () => {
    const { local, keeping } = openTab()
    local.safe.set('epoch', '5')
    keeping.deleteAll()
    expect(local.safe.get('epoch')).toBe('6')
  })

  it('is heard by another tab, which forgets too and does not write its entry', () => {
    const here = openTab()
    const there = openTab(here.local)
    there.tabTrail.write(trail)
    const deleted = vi.fn<() => void>()
    const heard = vi.fn<() => void>()
    there.keeping.onDeleted(deleted)
    there.keeping.listen(heard)
    here.keeping.deleteAll()
    there.keeping.tell(entry)
    expect(deleted).toHaveBeenCalledTimes(1)
    expect(heard).not.toHaveBeenCalled()
    expect(there.tabTrail.read()).toBeUndefined()
  })

  it('makes entries of the history from before it count for nothing', () => {
    const { keeping } = openTab()
    const before = keeping.epoch()
    keeping.deleteAll()
    expect(keeping.isDeleted(before)).toBe(true)
    expect(keeping.isDeleted(keeping.epoch())).toBe(false)
  })

  it('reaches a tab that slept with its trail through it', () => {
    const asleep = openTab()
    asleep.tabTrail.write(trail)
    openTab(asleep.local).keeping.deleteAll()
    const awake = openTab(asleep.local, asleep.session)
    expect(awake.tabTrail.read()).toBeUndefined()
  })

  it('is not undone when the storage is wiped: the entries themselves know the epoch', () => {
    const { local, keeping } = openTab()
    keeping.deleteAll()
    const epoch = keeping.epoch()
    local.texts.clear()
    const next = openTab(local).keeping
    expect(next.isDeleted(epoch)).toBe(false)
    expect(next.isDeleted(epoch - 1)).toBe(true)
  })

  it.each(['nonsense', '-1', '1e99', ''])('takes %j in storage for no epoch at all', text => {
    const local = memoryStorage()
    local.safe.set('epoch', text)
    expect(openTab(local).keeping.epoch()).toBe(0)
  })
})
