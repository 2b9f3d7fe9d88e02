import { describe, expect, it } from 'vitest'
import { stepOf } from '../../machines/session-machine.ts'
import { activeOf, openOffice, writeNote } from '../support/desk.ts'

const forgot = { type: 'answer', step: 'start', answer: 'forgot-password' } as const

describe('two tabs with one desk', () => {
  it('agree on answers, notes and ended calls', () => {
    const office = openOffice()
    const [one, other] = [office.load(), office.load()]
    one.listen()
    other.listen()
    const id = one.open()
    one.act(id, forgot)
    expect(stepOf(other.find(id)?.context ?? activeOf(one).context)).toBe('which-password')
    writeNote(other, id, 'from the other')
    office.runTimers()
    expect(one.find(id)?.call.notes).toBe('from the other')
    one.end(id)
    expect(other.find(id)).toBeUndefined()
    expect(office.store.calls()).toEqual([])
  })

  it('never overwrite a newer state with an older one', () => {
    const office = openOffice()
    const one = office.load()
    const id = one.open()
    const other = office.load()
    other.act(id, forgot)
    writeNote(other, id, 'new')
    other.flush()
    one.setState(id, 'waiting')
    for (const desk of [one, office.load()]) {
      expect(desk.find(id)?.call).toMatchObject({ notes: 'new', state: 'waiting' })
      expect(stepOf(desk.find(id)?.context ?? activeOf(desk).context)).toBe('which-password')
    }
  })

  it.each(['heard', 'not heard'])(
    'keep both a text typed in one and an answer given in the other (%s of in time)',
    how => {
      const office = openOffice()
      const [one, other] = [office.load(), office.load()]
      const id = one.open()
      if (how === 'heard') one.listen()
      other.reread()
      const twin = office.load()
      const { drawing } = activeOf(one)
      one.draft(id, () => 'typed')
      twin.act(id, forgot)
      office.runTimers()
      one.flush()
      expect(activeOf(one).drawing).toBe(drawing)
      for (const desk of [one, office.load()]) {
        expect(desk.find(id)?.call.notes).toBe('typed')
        expect(stepOf(desk.find(id)?.context ?? activeOf(desk).context)).toBe('which-password')
      }
    },
  )

  it('apply an answer after what the other has written, even without its event', () => {
    const office = openOffice()
    const [one, other] = [office.openTab(), office.openTab()]
    other.listen()
    const id = one.open()
    writeNote(one, id, 'typed')
    one.flush()
    writeNote(other, id, 'more')
    other.flush()
    // This tab gets no event, but can read storage.
    expect(one.act(id, forgot)).toBe(true)
    for (const desk of [one, other, office.load()]) {
      expect(desk.find(id)?.call.notes).toBe('more')
      expect(stepOf(desk.find(id)?.context ?? activeOf(desk).context)).toBe('which-password')
    }
  })

  it('update a field only when the other has typed in it', () => {
    const office = openOffice()
    const [one] = [office.load()]
    const id = one.open()
    const other = office.load()
    one.listen()
    const { drawing } = activeOf(one)
    other.act(id, forgot)
    expect(stepOf(activeOf(one).context)).toBe('which-password')
    expect(activeOf(one).drawing).toBe(drawing)
    writeNote(other, id, 'from the other')
    other.flush()
    expect(activeOf(one)).toMatchObject({ drawing: drawing + 1, call: { notes: 'from the other' } })
  })

  it('give their calls different slots: the younger call gets a free one', () => {
    const office = openOffice()
    const [one, other] = [office.load(), office.load()]
    one.listen()
    other.listen()
    const elder = one.view().active
    one.act(elder, forgot)
    office.clock.pass(1000)
    const younger = other.view().active
    other.act(younger, forgot)
    for (const desk of [one, other, office.load()]) {
      const places = desk.view().entries.map(({ call }) => [call.id, call.slot])
      expect(places).toEqual([
        [elder, 1],
        [younger, 2],
      ])
    }
  })

  it("give calls different slots on loading, when neither tab knew of the other's", () => {
    const office = openOffice()
    const [one, other] = [office.load(), office.load()]
    const ids = [one, other].map(desk => {
      office.clock.pass(1000)
      desk.act(desk.view().active, forgot)
      return desk.view().active
    })
    for (const desk of [office.load(), office.load()]) {
      expect(desk.view().entries.map(({ call }) => [call.id, call.slot])).toEqual([
        [ids[0], 1],
        [ids[1], 2],
      ])
    }
  })

  it('delete again what a tab wrote before it received the end of the call', () => {
    const office = openOffice()
    const one = office.load()
    const id = one.open()
    const written = office.store.texts.get(id) ?? ''
    one.listen()
    one.end(id)
    office.store.openTab().write(id, written)
    expect(one.find(id)?.call.state).toBe('ended')
    expect(office.store.calls()).toEqual([])
  })

  it('do not restore a call that the other has ended', () => {
    const office = openOffice()
    const one = office.load()
    const id = one.open()
    writeNote(one, id, 'private')
    const other = office.load()
    other.end(id)
    one.flush()
    expect(office.store.calls()).toEqual([])
    expect(one.find(id)).toBeUndefined()
  })

  it('drop ended calls when a page is restored from the back-forward cache', () => {
    const office = openOffice()
    const one = office.load()
    const id = one.open()
    office.load().end(id)
    one.reread()
    expect(one.find(id)).toBeUndefined()
  })
})
