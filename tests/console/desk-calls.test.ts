import { describe, expect, it } from 'vitest'
import { createDesk } from '../../app/console/desk/desk.ts'
import { changedEntry, freshEntry } from '../../app/console/desk/entry.ts'
import { movedCalls } from '../../app/console/desk/slots.ts'
import { activeOf, fakeClock, openOffice, writeNote } from '../support/desk.ts'
import { flow } from '../support/flow.ts'

const forgot = { type: 'answer', step: 'start', answer: 'forgot-password' } as const

/** A desk with two calls, of which the second is on the screen. */
function openTwo() {
  const office = openOffice()
  const desk = office.load()
  desk.listen()
  const [first, second] = [desk.open(), desk.open()]
  return { office, desk, first, second }
}

describe('the active call', () => {
  it('is the one that the agent began or switched to', () => {
    const { desk, first, second } = openTwo()
    expect(desk.view().active).toBe(second)
    desk.switchTo(first)
    expect(desk.view().active).toBe(first)
    desk.switchTo('no such call')
    expect(desk.view().active).toBe(first)
  })

  it('is the one that was changed last when it is removed, and another when there is none', () => {
    const { office, desk, first, second } = openTwo()
    const third = desk.open()
    office.clock.pass(1000)
    desk.act(first, forgot)
    desk.end(third)
    desk.forget(third)
    expect(desk.view().active).toBe(first)
    for (const id of [first, second]) {
      desk.end(id)
      desk.forget(id)
    }
    expect(desk.view().entries.map(({ isBegun }) => isBegun)).toEqual([false])
    expect(activeOf(desk).call.id).not.toBe(first)
  })

  it('is the one that the tab showed before a reload', () => {
    const { office, first } = openTwo()
    const reload = (active: string) =>
      createDesk({
        flow,
        store: office.store.openTab(),
        clock: office.clock,
        makeId: () => 'new',
        tab: 'reloaded',
        schedule: () => () => undefined,
        language: 'kk',
        active,
      })
    expect(reload(first).view().active).toBe(first)
    expect(reload('no such call').view().active).not.toBe('no such call')
    expect(reload(first).view()).toMatchObject({ isLost: false, putAway: [] })
  })

  it('is lost when another tab ends it, until the agent does something', () => {
    const { office, desk, first, second } = openTwo()
    const other = office.openTab()
    other.end(first)
    expect([desk.find(first), desk.view().isLost]).toEqual([undefined, false])
    other.end(second)
    expect(desk.view().isLost).toBe(true)
    writeNote(desk, desk.view().active, 'next caller')
    expect(desk.view().isLost).toBe(false)
  })

  it('is no longer lost once the agent opens or switches to another', () => {
    for (const act of ['open', 'switch', 'link'] as const) {
      const { office, desk, first, second } = openTwo()
      office.openTab().end(second)
      expect(desk.view().isLost).toBe(true)
      if (act === 'open') desk.open()
      else if (act === 'switch') desk.switchTo(first)
      else desk.openLink('00000000~@start~forgot-password')
      expect(desk.view().isLost).toBe(false)
    }
  })
})

describe('the desk', () => {
  it('tells its listeners of every change, until they leave', () => {
    const { desk, first } = openTwo()
    let told = 0
    const leave = desk.subscribe(() => (told += 1))
    desk.rename(first, 'Ayan')
    expect(told).toBeGreaterThan(0)
    leave()
    const before = told
    desk.rename(first, 'Aray')
    expect(told).toBe(before)
  })

  it('uses the language of the last caller for the next one', () => {
    const { desk, second } = openTwo()
    desk.setLanguage(second, 'ru')
    expect(desk.find(desk.open())?.call.language).toBe('ru')
  })

  it('does nothing in a call that has ended, but can reopen it', () => {
    const { desk, first } = openTwo()
    desk.end(first)
    expect(desk.act(first, forgot)).toBe(false)
    desk.reopen(first)
    expect([desk.find(first)?.call.state, desk.act(first, forgot)]).toEqual(['open', true])
    desk.setState(first, 'waiting')
    desk.reopen(first)
    expect(desk.find(first)?.call.state).toBe('waiting')
  })

  it('does nothing in a call that it does not have', () => {
    const { desk } = openTwo()
    const before = desk.view().entries.length
    expect([desk.act('x', forgot), desk.rename('x', 'y'), desk.end('x')]).toEqual([
      false,
      false,
      false,
    ])
    desk.reopen('x')
    desk.forget('x')
    desk.draft('x', () => 'y')
    expect(desk.view().entries).toHaveLength(before)
  })

  it('forgets only a call that has ended', () => {
    const { desk, first } = openTwo()
    desk.forget(first)
    expect(desk.find(first)).toBeDefined()
  })

  it('records a time on hold only while the call is on hold', () => {
    const { office, desk, first } = openTwo()
    desk.setState(first, 'waiting')
    expect(desk.find(first)?.call.waitingSince).toBe(office.clock.now())
    desk.setState(first, 'open')
    expect(desk.find(first)?.call.waitingSince).toBeUndefined()
  })

  it('begins the untouched call when somebody types in its notes', () => {
    const desk = openOffice().load()
    const { id } = activeOf(desk).call
    desk.draft(id, () => 'a note')
    expect(desk.find(id)).toMatchObject({ isBegun: true, call: { notes: 'a note' } })
  })

  it('keeps the length of an ended call', () => {
    const { office, desk, first } = openTwo()
    office.clock.pass(60_000)
    desk.end(first)
    office.clock.pass(60_000)
    desk.rename(first, 'Ayan')
    expect(desk.find(first)?.call.length).toBe(60_000)
  })
})

describe('calls with the same slot', () => {
  const clock = fakeClock()
  const call = (id: string, change?: Parameters<typeof changedEntry>[1]) => {
    const isBegun = change !== undefined
    const fresh = freshEntry(flow, clock, { id, slot: 1, language: 'kk' }, { isBegun, tab: 'one' })
    return change === undefined ? fresh : changedEntry(fresh, change, clock, 'one')
  }
  const ended = { state: { state: 'ended', waitingSince: undefined } } as const
  const moved = (...entries: Parameters<typeof movedCalls>[0]) =>
    movedCalls(entries, 'one').map(entry => [
      entry.call.id,
      entry.call.slot,
      entry.record.slot.value,
    ])

  it('are moved, but for the one that has begun and not ended', () => {
    expect(moved(call('a'), call('b', ended), call('c', {}))).toEqual([
      ['b', 2, 2],
      ['a', 3, 3],
    ])
  })

  it('are moved, but for the oldest, and of those as old the one with the lower id', () => {
    const older = call('z', { startedAt: 5 })
    const [one, other] = [call('a', { startedAt: 9 }), call('b', { startedAt: 9 })]
    expect(moved(other, one, older)).toEqual([
      ['a', 2, 2],
      ['b', 3, 3],
    ])
    expect(moved(one, older, other)).toEqual(moved(other, one, older))
  })

  it('are not moved where they have a slot of their own', () => {
    expect(moved(call('a', {}), call('b', { slot: 2 }))).toEqual([])
  })
})
