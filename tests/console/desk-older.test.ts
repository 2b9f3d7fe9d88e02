import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stepOf } from '../../machines/session-machine.ts'
import { activeOf, openOffice, writeNote } from '../support/desk.ts'

const text = readFileSync('tests/fixtures/calls/schema-1.json', 'utf8')
const id = '5d0c2f8e91ab47336a1e90cd'
const forgot = { type: 'answer', step: 'start', answer: 'forgot-password' } as const

/** The record that the previous console writes when somebody continues in its tab. */
function older(changed: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(text), ...changed })
}

describe('a call of the previous console', () => {
  it('continues where it was after an update', () => {
    const office = openOffice()
    office.store.older.set(id, text)
    const desk = office.load()
    expect(activeOf(desk).call).toMatchObject({ id, name: 'Асан', state: 'waiting', slot: 2 })
    expect(stepOf(activeOf(desk).context)).toBe('use-gost')
    desk.act(id, { type: 'answer', step: 'use-gost', answer: 'solved' })
    for (const each of [office.load(), office.load()]) {
      expect(stepOf(activeOf(each).context)).toBe('solved')
      expect(activeOf(each).call.log).toHaveLength(6)
      expect(activeOf(each).call.notes).toContain('перезвонить')
    }
    // A tab of the previous build may still show it.
    expect(office.store.older.get(id)).toBe(text)
  })

  it('merges what a tab of that build still writes, and loses nothing of its own', () => {
    const office = openOffice()
    office.store.older.set(id, text)
    const desk = office.openTab()
    desk.listen()
    desk.act(id, { type: 'answer', step: 'use-gost', answer: 'solved' })
    desk.setLanguage(id, 'en')
    desk.rename(id, 'Асан Т.')
    desk.flush()
    const { log, notes } = JSON.parse(text)
    const more = { at: 1_793_851_260_000, event: { type: 'restart' } }
    office.store.writeOlder(
      id,
      older({ revision: 10, log: [...log, more], notes: `${notes}\nещё` }),
    )
    office.store.writeOlder(
      id,
      older({ revision: 11, log: [...log, more], notes: `${notes}\nещё два` }),
    )
    for (const each of [desk, office.load()]) {
      const { call, record } = each.find(id) ?? activeOf(each)
      expect(call).toMatchObject({ language: 'en', notes: `${notes}\nещё два` })
      expect(call.name).toContain('Асан Т.')
      expect(record.log.map(({ event }) => event.type)).toContain('restart')
      expect(record.log).toHaveLength(7)
    }
  })

  it('is neither ended nor restored by what such a tab removes or writes', () => {
    const office = openOffice()
    office.store.older.set(id, text)
    const desk = office.load()
    desk.listen()
    office.store.older.delete(id)
    expect(office.load().find(id)).toBeDefined()
    office.store.older.set(id, text)
    desk.end(id)
    expect(office.store.older.size).toBe(0)
    office.store.writeOlder(id, older({ revision: 20 }))
    expect([office.store.older.size, office.store.calls()]).toEqual([0, []])
    office.store.older.set(id, older({ revision: 21 }))
    expect(office.load().find(id)).toBeUndefined()
    expect([office.store.older.size, office.store.calls()]).toEqual([0, []])
  })
})

describe('a link to the console', () => {
  it.each(['x~@start~which-key', 'nonsense!'])(
    'that is opened twelve times (%s) makes one call',
    trail => {
      const office = openOffice()
      const other = office.load().open()
      for (let visit = 0; visit < 12; visit += 1) {
        const desk = office.load()
        expect(desk.openLink(trail)).toBe(trail !== 'nonsense!')
        expect(activeOf(desk).call.id).not.toBe(other)
        expect(desk.view().entries).toHaveLength(2)
      }
      expect(office.store.calls()).toHaveLength(trail === 'nonsense!' ? 1 : 2)
    },
  )

  it('makes a new call when the one that it made has changed', () => {
    const office = openOffice()
    const desk = office.load()
    const trail = 'x~@start~which-key'
    const touch = [
      (touched: string) => desk.act(touched, { type: 'back' }),
      (touched: string) => writeNote(desk, touched, 'note'),
      (touched: string) => desk.rename(touched, 'name'),
      (touched: string) => desk.setState(touched, 'waiting'),
      (touched: string) => desk.setOutcome(touched, 'solved'),
      (touched: string) => desk.end(touched),
    ]
    for (const [index, act] of touch.entries()) {
      desk.openLink(trail)
      expect(desk.view().entries).toHaveLength(index + 1)
      act(desk.view().active)
    }
    expect(desk.act(desk.view().active, forgot)).toBe(false)
  })
})
