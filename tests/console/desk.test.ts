import { describe, expect, it } from 'vitest'
import { runningLength } from '../../app/console/desk/entry.ts'
import { stepOf } from '../../machines/session-machine.ts'
import { formatTrail } from '../../machines/shared-trail.ts'
import { activeOf, openOffice, writeNote } from '../support/desk.ts'
import { flow } from '../support/flow.ts'

const hour = 3_600_000
const forgot = { type: 'answer', step: 'start', answer: 'forgot-password' } as const

describe('a desk', () => {
  it('shows an untouched call at first, which is not stored', () => {
    const office = openOffice()
    const desk = office.load()
    office.clock.pass(hour)
    expect(desk.view().entries).toHaveLength(1)
    expect(runningLength(activeOf(desk), office.clock)).toBe(0)
    expect(office.store.calls()).toEqual([])
    desk.act(desk.view().active, forgot)
    office.clock.pass(5000)
    expect(runningLength(activeOf(desk), office.clock)).toBe(5000)
    expect(activeOf(desk).call.startedAt).toBe(office.clock.now() - 5000)
  })

  it('loses at most the text of the last half second in a browser crash', () => {
    const office = openOffice()
    const desk = office.load()
    const id = desk.open()
    writeNote(desk, id, 'kept')
    office.runTimers()
    writeNote(desk, id, 'kept, and lost')
    desk.act(id, forgot)
    writeNote(desk, id, 'never kept')
    const after = office.load()
    expect(activeOf(after).call.notes).toBe('kept, and lost')
    expect(stepOf(activeOf(after).context)).toBe('which-password')
  })

  it('stores typed text every half second, however long typing continues', () => {
    const office = openOffice()
    const desk = office.load()
    const id = desk.open()
    const before = office.store.texts.get(id)
    for (const letter of 'a long sentence') {
      writeNote(desk, id, letter)
      expect(office.store.texts.get(id)).toBe(before)
    }
    expect(office.waiting()).toBe(1)
    office.runTimers()
    expect(office.store.texts.get(id)).not.toBe(before)
  })

  it('deletes an ended call from storage at once, and can reopen it', () => {
    const office = openOffice()
    const desk = office.load()
    const id = desk.open()
    writeNote(desk, id, 'secret')
    desk.end(id)
    office.runTimers()
    expect(office.store.calls()).toEqual([])
    writeNote(desk, id, 'more')
    office.runTimers()
    expect(office.store.calls()).toEqual([])
    desk.reopen(id)
    expect(office.store.calls()).toHaveLength(1)
    desk.end(id)
    desk.forget(id)
    expect(desk.find(id)).toBeUndefined()
    expect(desk.view().entries).toHaveLength(1)
  })

  it('resets a chosen outcome with the next move', () => {
    const desk = openOffice().load()
    const id = desk.view().active
    desk.act(id, { type: 'jump', step: 'use-gost' })
    desk.setOutcome(id, 'not-in-document')
    expect(activeOf(desk).call.outcome).toBe('not-in-document')
    desk.act(id, { type: 'answer', step: 'use-gost', answer: 'solved' })
    expect(activeOf(desk).call.outcome).toBeUndefined()
  })

  it('reuses the untouched call for a new caller', () => {
    const desk = openOffice().load()
    const untouched = desk.view().active
    expect(desk.open()).toBe(untouched)
    expect(activeOf(desk).isBegun).toBe(true)
    expect(desk.view().entries).toHaveLength(1)
    expect(desk.open()).not.toBe(untouched)
  })

  it('reads a notes field when its text is stored or needed, not at every letter', () => {
    const office = openOffice()
    const desk = office.load()
    const id = desk.open()
    let [read, drawn] = [0, 0]
    desk.subscribe(() => (drawn += 1))
    const type = (text: string) =>
      desk.draft(id, () => {
        read += 1
        return text
      })
    for (const text of ['t', 'ty', 'typ', 'type', 'typed']) type(text)
    expect([read, drawn]).toEqual([0, 0])
    office.runTimers()
    expect(read).toBe(1)
    expect(activeOf(office.load()).call.notes).toBe('typed')
    type('typed on')
    desk.act(id, forgot)
    expect(activeOf(office.load()).call).toMatchObject({ notes: 'typed on', log: [{}] })
    type('at the end')
    desk.end(id)
    expect(activeOf(desk).call.notes).toBe('at the end')
  })

  it('records since when a caller is on hold', () => {
    const office = openOffice()
    const desk = office.load()
    const id = desk.open()
    desk.setState(id, 'waiting')
    const since = office.clock.now()
    office.clock.pass(5000)
    writeNote(desk, id, 'typed meanwhile')
    desk.flush()
    expect(activeOf(office.load()).call.waitingSince).toBe(since)
    desk.act(id, forgot)
    expect(activeOf(desk).call.waitingSince).toBeUndefined()
  })

  it('gives a new call the lowest free slot, and never moves another', () => {
    const desk = openOffice().load()
    desk.open()
    const [two, three] = [desk.open(), desk.open()]
    desk.end(two)
    desk.forget(two)
    const again = desk.open()
    expect(desk.find(again)?.call.slot).toBe(2)
    expect(desk.find(three)?.call.slot).toBe(3)
  })

  it('opens a link with its trail in a new call, cut to what the flow allows', () => {
    const desk = openOffice().load()
    const trail = `${flow.graph.version}~@start~forgot-password~storage~gone~solved`
    expect(desk.openLink(trail)).toBe(true)
    expect(stepOf(activeOf(desk).context)).toBe('storage-password')
    expect(activeOf(desk).context.notice).toBe('cut')
    expect(desk.openLink('no trail at all!')).toBe(false)
    expect(stepOf(activeOf(desk).context)).toBe('start')
  })

  it('opens its own links without a cut', () => {
    const desk = openOffice().load()
    desk.act(desk.view().active, forgot)
    const trail = formatTrail(flow, activeOf(desk).context.trail)
    desk.openLink(trail)
    expect(formatTrail(flow, activeOf(desk).context.trail)).toBe(trail)
    expect(activeOf(desk).context.notice).toBeUndefined()
  })
})
