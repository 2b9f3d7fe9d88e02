import { describe, expect, it } from 'vitest'
import { runningLength } from '../../app/console/desk/entry.ts'
import { hoursKept } from '../../machines/calls/call.ts'
import { stepOf } from '../../machines/session-machine.ts'
import { activeOf, openOffice, writeNote } from '../support/desk.ts'

const hour = 3_600_000
const forgot = { type: 'answer', step: 'start', answer: 'forgot-password' } as const

describe('a desk in trouble', () => {
  it.each(['refused', 'full'] as const)(
    'continues in memory when storage is %s, with one notice',
    state => {
      const office = openOffice()
      office.store.become(state)
      const desk = office.load()
      const id = desk.open()
      expect(desk.view().storageFailure).toBe(state)
      desk.dismissStorageFailure()
      desk.act(id, forgot)
      writeNote(desk, id, 'still here')
      office.runTimers()
      expect(desk.view().storageFailure).toBeUndefined()
      expect(activeOf(desk).call.notes).toBe('still here')
      expect(stepOf(activeOf(desk).context)).toBe('which-password')
    },
  )

  it('stores its calls again after storage was cleared', () => {
    const office = openOffice()
    const desk = office.load()
    const id = desk.open()
    office.store.wipe()
    desk.act(id, forgot)
    expect(office.load().find(id)).toBeDefined()
  })

  it.each(['refused', 'full'] as const)(
    'retries when storage was %s, and then withdraws the notice',
    state => {
      const office = openOffice()
      const desk = office.load()
      const id = desk.open()
      office.store.become(state)
      desk.act(id, forgot)
      writeNote(desk, id, 'typed meanwhile')
      office.runTimers()
      expect(desk.view().storageFailure).toBe(state)
      office.runTimers()
      office.store.become('saved')
      office.runTimers()
      expect(desk.view().storageFailure).toBeUndefined()
      expect(office.waiting()).toBe(0)
      expect(office.load().find(id)?.call).toMatchObject({ notes: 'typed meanwhile', log: [{}] })
      office.store.become(state)
      desk.rename(id, 'again')
      desk.flush()
      expect(desk.view().storageFailure).toBe(state)
    },
  )

  it('loses nothing of two tabs when storage was full', () => {
    const office = openOffice()
    const [one, other] = [office.openTab(), office.openTab()]
    one.listen()
    other.listen()
    const id = one.open()
    office.store.become('full')
    one.act(id, forgot)
    writeNote(one, id, 'from one')
    other.setLanguage(id, 'en')
    writeNote(other, id, 'from the other')
    office.runTimers()
    office.store.become('saved')
    office.runTimers()
    office.runTimers()
    for (const desk of [one, other, office.load()]) {
      const { notes, language, log } = desk.find(id)?.call ?? activeOf(desk).call
      expect(notes.split('\n').sort()).toEqual(['from one', 'from the other'])
      expect([language, log.length]).toEqual(['en', 1])
    }
  })

  it.each([25, 24 * 365 * 6, -49, -24 * 365 * 6])(
    'keeps an open call when the clock is %i hours wrong, here or in another tab',
    hours => {
      const office = openOffice()
      const desk = office.load()
      desk.listen()
      const [id, waiting] = [desk.open(), desk.open()]
      writeNote(desk, id, 'still wanted')
      desk.flush()
      desk.setState(waiting, 'waiting')
      office.clock.set(office.clock.now() + hours * hour)
      for (const each of [desk, office.openTab(), office.openTab()]) {
        each.putAway()
        each.putAway(true)
        each.reread()
        each.act(id, forgot)
        each.act(id, { type: 'back' })
      }
      office.clock.set(office.clock.now() - hours * hour)
      office.clock.pass(Math.max(hours, 0) * hour)
      desk.putAway(true)
      for (const each of [desk, office.load()]) {
        expect(each.find(id)?.call.notes).toBe('still wanted')
        expect(each.find(waiting)?.call.state).toBe('waiting')
      }
    },
  )

  it.each([
    ['by the clock that nobody can set', false],
    ['by the time of day, when the machine has slept', true],
  ])('puts an ended call away after 24 hours, %s, and can restore it', (_, byDay) => {
    const office = openOffice()
    const desk = office.load()
    const [id, open] = [desk.open(), desk.open()]
    writeNote(desk, id, 'a transcript')
    desk.end(id)
    if (byDay) office.clock.set(office.clock.now() + hoursKept * hour + 1)
    else office.clock.pass(hoursKept * hour + 1)
    desk.putAway(byDay)
    expect(desk.find(id)).toBeUndefined()
    expect(desk.view().putAway).toHaveLength(1)
    expect(desk.find(open)).toBeDefined()
    desk.bringBack()
    expect(desk.view().putAway).toEqual([])
    expect(desk.find(id)?.call).toMatchObject({ notes: 'a transcript', state: 'ended' })
    desk.putAway(byDay)
    expect(desk.find(id)).toBeDefined()
    desk.reopen(id)
    expect(office.load().find(id)?.call.notes).toBe('a transcript')
  })

  it('deletes a call that was put away', () => {
    const office = openOffice()
    const desk = office.load()
    const id = desk.open()
    desk.end(id)
    office.clock.pass(hoursKept * hour + 1)
    desk.putAway()
    desk.dismissPutAway()
    desk.bringBack()
    expect(desk.find(id)).toBeUndefined()
    expect(office.store.calls()).toEqual([])
  })

  it.each([1, -1])('keeps the record of an end for a day, in either direction (%i)', direction => {
    const office = openOffice()
    const desk = office.load()
    desk.end(desk.open())
    office.load()
    expect(office.store.texts.size).toBe(1)
    office.clock.set(office.clock.now() + direction * (hoursKept * hour + 1))
    office.load()
    expect(office.store.texts.size).toBe(0)
  })

  it.each(['no record at all', '{"schema":0}', '{"schema":2}', '{"schema":2,"keptAt":5}'])(
    'removes unreadable records on loading: %s',
    text => {
      const office = openOffice()
      office.store.texts.set('0123456789ab', text)
      office.store.older.set('0123456789ab', text)
      office.load()
      expect([office.store.texts.size, office.store.older.size]).toEqual([0, 0])
    },
  )

  it('does not touch a record of a newer console', () => {
    const office = openOffice()
    office.store.texts.set('0123456789ab', '{"schema":3}')
    office.clock.pass(365 * 24 * hour)
    office.load()
    expect(office.store.texts.size).toBe(1)
  })

  it.each([0, -86_400_000, 31_536_000_000])(
    'works when the clock is set by %i ms while it runs',
    shift => {
      const office = openOffice()
      const desk = office.load()
      const id = desk.open()
      office.clock.set(Math.max(0, office.clock.now() + shift))
      office.clock.pass(1000)
      desk.putAway()
      desk.act(id, forgot)
      expect(runningLength(activeOf(desk), office.clock)).toBe(1000)
    },
  )

  it('never has a negative length when the clock was set back between visits', () => {
    const office = openOffice()
    office.load().open()
    office.clock.set(0)
    const after = office.load()
    expect(runningLength(activeOf(after), office.clock)).toBe(0)
  })
})
