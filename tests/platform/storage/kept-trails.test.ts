import { describe, expect, it } from 'vitest'
import { createKeptTrails, lineOfKey } from '../../../app/platform/storage/kept-trails.ts'
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

/** Tabs of one browser: they share the local storage, and each has a session storage of its own. */
function openBrowser() {
  const local = memoryStorage()
  let time = Date.UTC(2026, 11, 1)
  return {
    local,
    later: (days: number) => (time += days * 86_400_000),
    openTab: (session = memoryStorage()) => ({
      session,
      trails: createKeptTrails(flow, { local: local.safe, session: session.safe }, () => time),
    }),
    keys: () => [...local.texts.keys()],
  }
}

describe('the kept trails', () => {
  it('keep nothing before an answer is given', () => {
    const { openTab, keys } = openBrowser()
    const { trails } = openTab()
    expect(trails.write({ trail: start, line: 'a', given: true })).toBe('kept')
    expect(trails.write({ trail: one, line: 'a', given: false })).toBe('kept')
    expect(keys()).toEqual([])
  })

  it('give back the latest trail of each line, the latest line first', () => {
    const { trails } = openBrowser().openTab()
    trails.write({ trail: one, line: 'a', given: true })
    trails.write({ trail: other, line: 'b', given: true })
    trails.write({ trail: two, line: 'a', given: true })
    expect(trails.list().map(({ line, trail, revision }) => [line, trail, revision])).toEqual([
      ['a', two, 3],
      ['b', other, 2],
    ])
  })

  it('keep three lines and let the oldest go', () => {
    const { trails } = openBrowser().openTab()
    for (const line of ['a', 'b', 'c', 'd']) trails.write({ trail: one, line, given: true })
    expect(trails.list().map(({ line }) => line)).toEqual(['d', 'c', 'b'])
  })

  it('let none go for the next answer of a line that is kept already', () => {
    const { trails } = openBrowser().openTab()
    for (const line of ['a', 'b', 'c']) trails.write({ trail: one, line, given: true })
    trails.write({ trail: two, line: 'c', given: true })
    expect(trails.list().map(({ line }) => line)).toEqual(['c', 'b', 'a'])
  })

  it('are kept when the last leg has no answer yet', () => {
    const { trails } = openBrowser().openTab()
    const trail = jumpTo(one, 'use-gost')
    trails.write({ trail, line: 'a', given: true })
    expect(trails.list()[0]?.trail).toEqual(trail)
  })

  it('that no longer fit the flow are offered as far as they do, and belong to their tab still', () => {
    const { local, openTab } = openBrowser()
    const gone: Trail = [{ at: 'start', how: 'start', answers: ['forgot-password', 'gone'] }]
    local.safe.set('kept/a', formatStored(flow, gone, 4, Date.UTC(2026, 11, 1)))
    const { trails } = openTab()
    const [kept] = trails.list()
    expect(kept).toMatchObject({ kind: 'cut', trail: one, revision: 4 })
    expect(trails.write({ trail: two, line: 'a', given: true })).toBe('another-tab')
    if (kept !== undefined) trails.takeOver(kept)
    expect(trails.write({ trail: two, line: 'a', given: true })).toBe('kept')
  })

  it('count for nothing when another tab takes one away while they are read', () => {
    const { local, session } = { local: memoryStorage().safe, session: memoryStorage().safe }
    const names = () => ['kept/a']
    const trails = createKeptTrails(flow, { local: { ...local, names }, session }, () => 0)
    expect(trails.list()).toEqual([])
    expect(trails.tidy()).toBe(false)
    expect(trails.write({ trail: one, line: 'b', given: true })).toBe('kept')
  })

  it('are not mistaken for what else is kept under names of the same length', () => {
    const { local, openTab } = openBrowser()
    const { trails } = openTab()
    trails.write({ trail: one, line: 'a', given: true })
    local.safe.set('kept-a', 'something else')
    expect(trails.list()).toHaveLength(1)
  })

  it('are known to a tab by their lines and revisions, the latest three', () => {
    const { trails, session } = openBrowser().openTab()
    for (const line of ['a', 'b', 'c', 'd']) trails.write({ trail: one, line, given: true })
    expect([...session.texts]).toEqual([['eds-guide:known', 'b 2,c 3,d 4']])
  })

  it('are not written anew for the same trail', () => {
    const { trails } = openBrowser().openTab()
    trails.write({ trail: one, line: 'a', given: true })
    expect(trails.write({ trail: one, line: 'a', given: true })).toBe('kept')
    expect(trails.list()[0]?.revision).toBe(1)
  })

  it('are never overwritten by a tab that has not seen them', () => {
    const { openTab } = openBrowser()
    const first = openTab()
    first.trails.write({ trail: one, line: 'a', given: true })
    const copy = openTab(first.session)
    copy.trails.write({ trail: two, line: 'a', given: true })
    const stale = openTab()
    expect(stale.trails.write({ trail: other, line: 'a', given: true })).toBe('another-tab')
    expect(stale.trails.list()[0]?.trail).toEqual(two)
  })

  it('are taken over by the tab that goes on with them', () => {
    const { openTab } = openBrowser()
    openTab().trails.write({ trail: one, line: 'a', given: true })
    const { trails } = openTab()
    const [kept] = trails.list()
    if (kept === undefined) throw new Error('Nothing was kept.')
    trails.takeOver(kept)
    expect(trails.write({ trail: two, line: 'a', given: true })).toBe('kept')
    expect(trails.list()).toHaveLength(1)
  })

  it('stay known to a tab over a reload', () => {
    const { openTab } = openBrowser()
    const before = openTab()
    before.trails.write({ trail: one, line: 'a', given: true })
    const after = openTab(before.session)
    expect(after.trails.write({ trail: two, line: 'a', given: true })).toBe('kept')
  })

  it('are saved again after the storage was wiped', () => {
    const { local, openTab } = openBrowser()
    const { trails } = openTab()
    trails.write({ trail: one, line: 'a', given: true })
    local.texts.clear()
    expect(trails.write({ trail: two, line: 'a', given: true })).toBe('kept')
    expect(trails.list()[0]).toMatchObject({ trail: two, revision: 2 })
  })

  it.each(['refused', 'full'] as const)('say so when the storage is %s', state => {
    const { local, openTab } = openBrowser()
    const { trails } = openTab()
    trails.write({ trail: one, line: 'a', given: true })
    local.become(state)
    expect(trails.write({ trail: two, line: 'a', given: true })).toBe('refused')
    local.become('open')
    expect(trails.list()[0]?.trail).toEqual(one)
  })

  it('of a later release are left alone, and nothing else is written', () => {
    const { local, openTab, keys } = openBrowser()
    const newer = JSON.stringify({ app: 'eds-guide', schema: 3, words: 'we do not know' })
    local.texts.set(`${storagePrefix}kept/z`, newer)
    const { trails } = openTab()
    expect(trails.tidy()).toBe(false)
    expect(trails.write({ trail: one, line: 'a', given: true })).toBe('newer')
    expect(keys()).toEqual([`${storagePrefix}kept/z`])
    expect(local.texts.get(`${storagePrefix}kept/z`)).toBe(newer)
  })

  it('that cannot be read are thrown away, and that is told', () => {
    const { local, openTab, keys } = openBrowser()
    local.texts.set(`${storagePrefix}kept/a`, '{"app":')
    const { trails } = openTab()
    expect(trails.list()).toEqual([])
    expect(trails.tidy()).toBe(true)
    expect(keys()).toEqual([])
  })

  it('that are too old are offered once more, and thrown away a day later without a word', () => {
    const { later, openTab, keys } = openBrowser()
    openTab().trails.write({ trail: one, line: 'a', given: true })
    later(31)
    for (const hours of [0, 1, 22]) {
      later(hours / 24)
      const { trails } = openTab()
      expect(trails.tidy()).toBe(false)
      expect(trails.list().map(({ line }) => line)).toEqual(['a'])
    }
    later(1 / 24)
    expect(openTab().trails.tidy()).toBe(false)
    expect(keys()).toEqual([])
  })

  it('outlive a clock that was wrong for a while, and count anew when they are gone on with', () => {
    const { later, openTab, keys } = openBrowser()
    openTab().trails.write({ trail: one, line: 'a', given: true })
    for (const wrong of [31, 400, 36_500]) {
      later(wrong)
      openTab().trails.tidy()
      later(-wrong)
      openTab().trails.tidy()
    }
    later(31)
    const { trails } = openTab()
    trails.tidy()
    const [kept] = trails.list()
    if (kept === undefined) throw new Error('Nothing was kept.')
    trails.takeOver(kept)
    expect(trails.write({ trail: two, line: 'a', given: true })).toBe('kept')
    later(29)
    openTab().trails.tidy()
    expect(openTab().trails.list()[0]?.trail).toEqual(two)
    expect(keys()).toEqual([`${storagePrefix}kept/a`])
  })

  it('leave what others keep on the same origin alone', () => {
    const { local, openTab } = openBrowser()
    local.texts.set('kept/a', formatStored(flow, one, 1, 0))
    expect(openTab().trails.list()).toEqual([])
    expect(lineOfKey('kept/a', storagePrefix)).toBeUndefined()
    expect(lineOfKey(`${storagePrefix}kept/a`, storagePrefix)).toBe('a')
  })
})
