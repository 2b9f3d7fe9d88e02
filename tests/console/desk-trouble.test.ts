import { describe, expect, it } from 'vitest'
import { runningLength } from '../../app/console/desk/entry.ts'
import { hoursKept } from '../../machines/calls/call.ts'
import { stepOf } from '../../machines/session-machine.ts'
import { activeOf, openOffice } from '../support/desk.ts'

const hour = 3_600_000
const forgot = { type: 'answer', step: 'start', answer: 'forgot-password' } as const

describe('a desk in trouble', () => {
  it.each(['refused', 'full'] as const)(
    'goes on in memory when storage is %s, and says so once',
    state => {
      const office = openOffice()
      office.store.become(state)
      const desk = office.load()
      const id = desk.open()
      expect(desk.view().trouble).toBe(state)
      desk.dismissTrouble()
      desk.act(id, forgot)
      desk.note(id, 'still here')
      office.runTimers()
      expect(desk.view().trouble).toBeUndefined()
      expect(activeOf(desk).call.notes).toBe('still here')
      expect(stepOf(activeOf(desk).context)).toBe('which-password')
    },
  )

  it('keeps again what somebody wiped from storage as a whole', () => {
    const office = openOffice()
    const desk = office.load()
    const id = desk.open()
    office.store.wipe()
    desk.act(id, forgot)
    expect(office.load().find(id)).toBeDefined()
  })

  it('forgets a call after the stated hours, on loading and while it stands open', () => {
    const office = openOffice()
    const desk = office.load()
    desk.open()
    office.clock.pass(hoursKept * hour + 1)
    expect(
      office
        .load()
        .view()
        .entries.every(({ isBegun }) => !isBegun),
    ).toBe(true)
    expect(office.store.texts.size).toBe(0)
    desk.expire()
    expect(desk.view().entries.every(({ isBegun }) => !isBegun)).toBe(true)
  })

  it('forgets a call by the time of day when the machine has slept', () => {
    const office = openOffice()
    const desk = office.load()
    const id = desk.open()
    office.clock.set(office.clock.now() + hoursKept * hour + 1)
    desk.expire(true)
    expect(desk.find(id)).toBeUndefined()
    expect(office.store.texts.size).toBe(0)
  })

  it('counts the hours from now for a call that was kept in what is still to come', () => {
    const office = openOffice()
    const { now } = office.clock
    office.clock.set(now() + 365 * 24 * hour)
    const id = office.load().open()
    office.clock.set(now() - 365 * 24 * hour)
    expect(office.load().find(id)?.call.keptAt).toBe(now())
    office.clock.pass(hoursKept * hour - 1)
    expect(office.load().find(id)).toBeDefined()
    office.clock.pass(2)
    expect(office.load().find(id)).toBeUndefined()
    expect(office.store.texts.size).toBe(0)
  })

  it.each([
    'no record at all',
    '{"schema":0}',
    '{"schema":2}',
    '{"schema":2,"keptAt":5}',
    '{"schema":2,"keptAt":9007199254740991}',
  ])('removes on loading what nobody can read: %s', text => {
    const office = openOffice()
    office.store.texts.set('0123456789ab', text)
    office.load()
    expect(office.store.texts.size).toBe(0)
  })

  it('leaves a record of a newer console alone while its hours last', () => {
    const office = openOffice()
    office.store.texts.set('0123456789ab', `{"schema":2,"keptAt":${office.clock.now()}}`)
    office.load()
    expect(office.store.texts.size).toBe(1)
    office.clock.pass(hoursKept * hour + 1)
    office.load()
    expect(office.store.texts.size).toBe(0)
  })

  it.each([0, -86_400_000, 31_536_000_000])(
    'survives a clock set by %i ms while it runs',
    shift => {
      const office = openOffice()
      const desk = office.load()
      const id = desk.open()
      office.clock.set(Math.max(0, office.clock.now() + shift))
      office.clock.pass(1000)
      desk.expire()
      desk.act(id, forgot)
      expect(runningLength(activeOf(desk), office.clock)).toBe(1000)
    },
  )

  it('never counts a length below nothing when the clock went back between two visits', () => {
    const office = openOffice()
    office.load().open()
    office.clock.set(0)
    const after = office.load()
    expect(runningLength(activeOf(after), office.clock)).toBe(0)
  })
})
