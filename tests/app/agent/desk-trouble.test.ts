import { describe, expect, it } from 'vitest'
import { runningLength } from '../../../app/agent/desk/entry.ts'
import { hoursKept } from '../../../machines/calls/call.ts'
import { stepOf } from '../../../machines/session-machine.ts'
import { activeOf, openOffice } from '../../support/desk.ts'

const hour = 3_600_000
const forgot = { type: 'answer', step: 'start', answer: 'forgot-password' } as const

describe('two tabs with one desk', () => {
  it('agree on answers, notes and ends', () => {
    const office = openOffice()
    const [one, other] = [office.load(), office.load()]
    one.listen()
    other.listen()
    const id = one.open()
    one.act(id, forgot)
    expect(stepOf(other.find(id)?.context ?? activeOf(one).context)).toBe('which-password')
    other.note(id, 'from the other')
    office.runTimers()
    expect(one.find(id)?.call.notes).toBe('from the other')
    one.end(id)
    expect(other.find(id)).toBeUndefined()
    expect(office.store.texts.size).toBe(0)
  })

  it('never let an older state write over a newer one', () => {
    const office = openOffice()
    const one = office.load()
    const id = one.open()
    const other = office.load()
    one.note(id, 'old')
    other.act(id, forgot)
    other.note(id, 'new')
    other.flush()
    one.flush()
    expect(one.find(id)?.call.notes).toBe('new')
    expect(office.load().find(id)?.call.notes).toBe('new')
  })

  it('do not bring back a call that the other has ended', () => {
    const office = openOffice()
    const one = office.load()
    const id = one.open()
    one.note(id, 'private')
    const other = office.load()
    other.end(id)
    one.flush()
    expect(office.store.texts.size).toBe(0)
    expect(one.find(id)).toBeUndefined()
  })

  it('forget ended calls when a page comes back from the cache', () => {
    const office = openOffice()
    const one = office.load()
    const id = one.open()
    office.load().end(id)
    one.reread()
    expect(one.find(id)).toBeUndefined()
  })
})

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
