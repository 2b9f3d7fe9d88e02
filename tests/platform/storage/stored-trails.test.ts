import { describe, expect, it } from 'vitest'
import { createStoredTrails, threadOfKey } from '../../../app/platform/storage/stored-trails.ts'
import { storagePrefix } from '../../../app/platform/storage/safe-storage.ts'
import { formatStored } from '../../../machines/stored-trail.ts'
import { jumpTo } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'
import { memoryStorage } from '../../support/memory-storage.ts'

const start: Trail = [{ at: 'start', how: 'start', answers: [] }]
const one: Trail = [{ at: 'start', how: 'start', answers: ['forgot-password'] }]
const two: Trail = [{ at: 'start', how: 'start', answers: ['forgot-password', 'eds'] }]
const other: Trail = [{ at: 'start', how: 'start', answers: ['invalid-key-type'] }]

/** Tabs of one browser: they share local storage; each has its own session storage. */
function openBrowser() {
  const local = memoryStorage()
  let time = Date.UTC(2026, 11, 1)
  return {
    local,
    later: (days: number) => (time += days * 86_400_000),
    openTab: (session = memoryStorage()) => ({
      session,
      trails: createStoredTrails(flow, { local: local.safe, session: session.safe }, () => time),
    }),
    keys: () => [...local.texts.keys()],
  }
}

describe('stored trails', () => {
  it('contain nothing before an answer is given', () => {
    const { openTab, keys } = openBrowser()
    const { trails } = openTab()
    expect(trails.write({ trail: start, thread: 'a', hasAnswer: true })).toBe('kept')
    expect(trails.write({ trail: one, thread: 'a', hasAnswer: false })).toBe('kept')
    expect(keys()).toEqual([])
  })

  it('are the latest trail of each thread, the latest first', () => {
    const { trails } = openBrowser().openTab()
    trails.write({ trail: one, thread: 'a', hasAnswer: true })
    trails.write({ trail: other, thread: 'b', hasAnswer: true })
    trails.write({ trail: two, thread: 'a', hasAnswer: true })
    expect(trails.list().map(({ thread, trail, revision }) => [thread, trail, revision])).toEqual([
      ['a', two, 3],
      ['b', other, 2],
    ])
  })

  it('are at most three threads; the oldest is dropped', () => {
    const { trails } = openBrowser().openTab()
    for (const thread of ['a', 'b', 'c', 'd']) trails.write({ trail: one, thread, hasAnswer: true })
    expect(trails.list().map(({ thread }) => thread)).toEqual(['d', 'c', 'b'])
  })

  it('are not dropped for another answer in a stored thread', () => {
    const { trails } = openBrowser().openTab()
    for (const thread of ['a', 'b', 'c']) trails.write({ trail: one, thread, hasAnswer: true })
    trails.write({ trail: two, thread: 'c', hasAnswer: true })
    expect(trails.list().map(({ thread }) => thread)).toEqual(['c', 'b', 'a'])
  })

  it('are kept when the last leg has no answer', () => {
    const { trails } = openBrowser().openTab()
    const trail = jumpTo(one, 'use-gost')
    trails.write({ trail, thread: 'a', hasAnswer: true })
    expect(trails.list()[0]?.trail).toEqual(trail)
  })

  it('that no longer fit the flow are offered as far as they do, and still belong to their tab', () => {
    const { local, openTab } = openBrowser()
    const gone: Trail = [{ at: 'start', how: 'start', answers: ['forgot-password', 'gone'] }]
    local.safe.set('kept/a', formatStored(flow, gone, 4, Date.UTC(2026, 11, 1)))
    const { trails } = openTab()
    const [kept] = trails.list()
    expect(kept).toMatchObject({ kind: 'cut', trail: one, revision: 4 })
    expect(trails.write({ trail: two, thread: 'a', hasAnswer: true })).toBe('another-tab')
    if (kept !== undefined) trails.adopt(kept)
    expect(trails.write({ trail: two, thread: 'a', hasAnswer: true })).toBe('kept')
  })

  it('are skipped when another tab removes one during reading', () => {
    const { local, session } = { local: memoryStorage().safe, session: memoryStorage().safe }
    const names = () => ['kept/a']
    const trails = createStoredTrails(flow, { local: { ...local, names }, session }, () => 0)
    expect(trails.list()).toEqual([])
    expect(trails.prune()).toBe(false)
    expect(trails.write({ trail: one, thread: 'b', hasAnswer: true })).toBe('kept')
  })

  it('are not confused with other keys of the same length', () => {
    const { local, openTab } = openBrowser()
    const { trails } = openTab()
    trails.write({ trail: one, thread: 'a', hasAnswer: true })
    local.safe.set('kept-a', 'something else')
    expect(trails.list()).toHaveLength(1)
  })

  it('are tracked by a tab with thread and revision, the latest three', () => {
    const { trails, session } = openBrowser().openTab()
    for (const thread of ['a', 'b', 'c', 'd']) trails.write({ trail: one, thread, hasAnswer: true })
    expect([...session.texts]).toEqual([['eds-guide:known', 'b 2,c 3,d 4']])
  })

  it('are not written again for the same trail', () => {
    const { trails } = openBrowser().openTab()
    trails.write({ trail: one, thread: 'a', hasAnswer: true })
    expect(trails.write({ trail: one, thread: 'a', hasAnswer: true })).toBe('kept')
    expect(trails.list()[0]?.revision).toBe(1)
  })

  it('are never overwritten by a tab that has not seen them', () => {
    const { openTab } = openBrowser()
    const first = openTab()
    first.trails.write({ trail: one, thread: 'a', hasAnswer: true })
    const copy = openTab(first.session)
    copy.trails.write({ trail: two, thread: 'a', hasAnswer: true })
    const stale = openTab()
    expect(stale.trails.write({ trail: other, thread: 'a', hasAnswer: true })).toBe('another-tab')
    expect(stale.trails.list()[0]?.trail).toEqual(two)
  })

  it('belong to the tab that resumes them', () => {
    const { openTab } = openBrowser()
    openTab().trails.write({ trail: one, thread: 'a', hasAnswer: true })
    const { trails } = openTab()
    const [kept] = trails.list()
    if (kept === undefined) throw new Error('Nothing was kept.')
    trails.adopt(kept)
    expect(trails.write({ trail: two, thread: 'a', hasAnswer: true })).toBe('kept')
    expect(trails.list()).toHaveLength(1)
  })

  it('stay tracked by a tab over a reload', () => {
    const { openTab } = openBrowser()
    const before = openTab()
    before.trails.write({ trail: one, thread: 'a', hasAnswer: true })
    const after = openTab(before.session)
    expect(after.trails.write({ trail: two, thread: 'a', hasAnswer: true })).toBe('kept')
  })

  it('are stored again after storage was cleared', () => {
    const { local, openTab } = openBrowser()
    const { trails } = openTab()
    trails.write({ trail: one, thread: 'a', hasAnswer: true })
    local.texts.clear()
    expect(trails.write({ trail: two, thread: 'a', hasAnswer: true })).toBe('kept')
    expect(trails.list()[0]).toMatchObject({ trail: two, revision: 2 })
  })

  it.each(['refused', 'full'] as const)('report a storage that is %s', state => {
    const { local, openTab } = openBrowser()
    const { trails } = openTab()
    trails.write({ trail: one, thread: 'a', hasAnswer: true })
    local.become(state)
    expect(trails.write({ trail: two, thread: 'a', hasAnswer: true })).toBe('refused')
    local.become('open')
    expect(trails.list()[0]?.trail).toEqual(one)
  })

  it('of a later release are not touched, and nothing else is written', () => {
    const { local, openTab, keys } = openBrowser()
    const newer = JSON.stringify({ app: 'eds-guide', schema: 3, words: 'we do not know' })
    local.texts.set(`${storagePrefix}kept/z`, newer)
    const { trails } = openTab()
    expect(trails.prune()).toBe(false)
    expect(trails.write({ trail: one, thread: 'a', hasAnswer: true })).toBe('newer')
    expect(keys()).toEqual([`${storagePrefix}kept/z`])
    expect(local.texts.get(`${storagePrefix}kept/z`)).toBe(newer)
  })

  it('that cannot be read are deleted, with a notice', () => {
    const { local, openTab, keys } = openBrowser()
    local.texts.set(`${storagePrefix}kept/a`, '{"app":')
    const { trails } = openTab()
    expect(trails.list()).toEqual([])
    expect(trails.prune()).toBe(true)
    expect(keys()).toEqual([])
  })

  it('that have expired are offered once more, and deleted a day later without a notice', () => {
    const { later, openTab, keys } = openBrowser()
    openTab().trails.write({ trail: one, thread: 'a', hasAnswer: true })
    later(31)
    for (const hours of [0, 1, 22]) {
      later(hours / 24)
      const { trails } = openTab()
      expect(trails.prune()).toBe(false)
      expect(trails.list().map(({ thread }) => thread)).toEqual(['a'])
    }
    later(1 / 24)
    expect(openTab().trails.prune()).toBe(false)
    expect(keys()).toEqual([])
  })

  it('survive a temporarily wrong clock, and are renewed when resumed', () => {
    const { later, openTab, keys } = openBrowser()
    openTab().trails.write({ trail: one, thread: 'a', hasAnswer: true })
    for (const wrong of [31, 400, 36_500]) {
      later(wrong)
      openTab().trails.prune()
      later(-wrong)
      openTab().trails.prune()
    }
    later(31)
    const { trails } = openTab()
    trails.prune()
    const [kept] = trails.list()
    if (kept === undefined) throw new Error('Nothing was kept.')
    trails.adopt(kept)
    expect(trails.write({ trail: two, thread: 'a', hasAnswer: true })).toBe('kept')
    later(29)
    openTab().trails.prune()
    expect(openTab().trails.list()[0]?.trail).toEqual(two)
    expect(keys()).toEqual([`${storagePrefix}kept/a`])
  })

  it('do not affect other data on the same origin', () => {
    const { local, openTab } = openBrowser()
    local.texts.set('kept/a', formatStored(flow, one, 1, 0))
    expect(openTab().trails.list()).toEqual([])
    expect(threadOfKey('kept/a', storagePrefix)).toBeUndefined()
    expect(threadOfKey(`${storagePrefix}kept/a`, storagePrefix)).toBe('a')
  })
})
