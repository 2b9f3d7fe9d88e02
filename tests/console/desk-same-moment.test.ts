import { describe, expect, it } from 'vitest'
import type { Desk } from '../../app/console/desk/desk.ts'
import { stepOf } from '../../machines/session-machine.ts'
import { activeOf, openOffice, writeNote } from '../support/desk.ts'

const forgot = { type: 'answer', step: 'start', answer: 'forgot-password' } as const

describe('two tabs with one desk, at the same moment', () => {
  const moves = {
    types: (desk: Desk, id: string) => {
      writeNote(desk, id, 'typed')
      desk.flush()
    },
    renames: (desk: Desk, id: string) => {
      desk.rename(id, 'a name')
      desk.flush()
    },
    answers: (desk: Desk, id: string) => {
      desk.act(id, forgot)
    },
  }
  /** Runs a move in each tab before either receives the other's event. */
  function atOnce(...both: (keyof typeof moves)[]) {
    const office = openOffice()
    const [one, other] = [office.openTab(), office.openTab()]
    one.listen()
    other.listen()
    const id = one.open()
    const desks = [one, other]
    office.store.disconnectTabs()
    for (const [at, move] of both.entries()) {
      const desk = desks[at]
      if (desk !== undefined) moves[move](desk, id)
    }
    office.store.hear()
    office.runTimers()
    return { id, desks: [one, other, office.load()] }
  }

  it.each([
    ['types', 'answers'],
    ['answers', 'types'],
  ] as const)('lose neither text nor answers: one %s, the other %s', (mine, yours) => {
    const { id, desks } = atOnce(mine, yours)
    for (const desk of desks) {
      expect(desk.find(id)?.call.notes).toBe('typed')
      expect(stepOf(desk.find(id)?.context ?? activeOf(desk).context)).toBe('which-password')
    }
  })

  it("lose no text when one acts before it receives the other's change", () => {
    const office = openOffice()
    const [one, other] = [office.openTab(), office.openTab()]
    one.listen()
    other.listen()
    const id = one.open()
    office.store.disconnectTabs()
    moves.types(one, id)
    other.act(id, forgot)
    other.act(id, { type: 'answer', step: 'which-password', answer: 'eds' })
    office.store.hear()
    office.runTimers()
    for (const desk of [one, other, office.load()]) {
      expect(desk.find(id)?.call.notes).toBe('typed')
      expect(stepOf(desk.find(id)?.context ?? activeOf(desk).context)).toBe('forgot-eds-password')
    }
  })

  it.each([
    ['types', 'renames'],
    ['renames', 'types'],
  ] as const)('lose neither of two fields: one %s, the other %s', (mine, yours) => {
    const { id, desks } = atOnce(mine, yours)
    for (const desk of desks) {
      expect(desk.find(id)?.call).toMatchObject({ notes: 'typed', name: 'a name' })
    }
  })

  it.each([
    ['forgot-password', 'which-key'],
    ['which-key', 'forgot-password'],
  ])('converge on one step when one answers %s, the other %s', (mine, yours) => {
    const office = openOffice()
    const [one, other] = [office.openTab(), office.openTab()]
    one.listen()
    other.listen()
    const id = one.open()
    office.store.disconnectTabs()
    one.act(id, { ...forgot, answer: mine })
    other.act(id, { ...forgot, answer: yours })
    office.store.hear()
    office.runTimers()
    const steps = [one, other, office.load()].map(desk =>
      stepOf(desk.find(id)?.context ?? activeOf(desk).context),
    )
    expect(new Set(steps).size).toBe(1)
  })
})
