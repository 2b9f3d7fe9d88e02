import { createDesk } from '../../../app/console/desk/desk.ts'
import { flow } from '../../support/flow.ts'
import type { browserStorage } from '../../support/browser-storage.ts'

export type ModelTab = ReturnType<typeof openModelTab>

/** An uncontrolled field on the page, which is updated when the desk says so. */
type Field = { text: string; drawing: number }

let made = 0

/** A tab of the console over the model of storage. */
export function openModelTab(storage: ReturnType<typeof browserStorage>) {
  const opened = storage.openTab()
  const timers = new Set<() => void>()
  const clock = { time: Date.UTC(2026, 10, 5), ticks: 0.25 }
  const fields = new Map<string, Field>()
  made += 1
  const desk = createDesk({
    flow,
    store: opened.store,
    clock: { now: () => clock.time, tick: () => clock.ticks },
    makeId: () => (made += 1).toString(16).padStart(8, '0'),
    tab: `tab${made}`,
    schedule(act) {
      timers.add(act)
      return () => timers.delete(act)
    },
    language: 'kk',
  })
  const stop = desk.listen()

  function field(id: string, name: 'notes' | 'name'): Field {
    const entry = desk.find(id)
    const known = fields.get(`${id}/${name}`)
    if (entry === undefined) throw new Error('There is no such call on the page.')
    if (known?.drawing === entry.drawing) return known
    const drawn = { text: entry.call[name], drawing: entry.drawing }
    fields.set(`${id}/${name}`, drawn)
    return drawn
  }

  return {
    ...opened,
    desk,
    clock,
    /** Types a word at the end of a field. */
    type(id: string, name: 'notes' | 'name', word: string) {
      const typed = field(id, name)
      typed.text = `${typed.text} ${word}`.trim()
      if (name === 'notes') desk.draft(id, () => typed.text)
      else desk.rename(id, typed.text)
    },
    /** Runs a scheduled callback. @returns false where there is none */
    runTimers() {
      const due = [...timers]
      timers.clear()
      for (const act of due) act()
      return due.length > 0
    },
    close() {
      desk.flush()
      stop()
      opened.close()
    },
  }
}
