import type { Call } from '../../../machines/calls/call.ts'
import { readRecord, writeRecord } from '../../../machines/calls/stored-call.ts'
import { browserStorage } from '../../support/browser-storage.ts'
import { acts } from './acts.ts'
import type { Done } from './acts.ts'
import { openModelTab } from './model-tab.ts'
import type { ModelTab } from './model-tab.ts'

/** A step of a run: an act in a tab, or an event of the browser. */
export type Step = { readonly what: string; readonly tab: number; readonly choice: number }
/** An act, and the acts that its tab had seen. */
type Write = Done & { readonly write: number; readonly known: ReadonlySet<number> }

export const deeds = [...Object.keys(acts), 'reload', 'send', 'hear', 'timers', 'block', 'room']

/** Runs acts in several tabs over one storage, then lets everything settle. @throws where anything is lost */
export function runTabs(isCached: boolean, count: number, steps: readonly Step[]) {
  const storage = browserStorage(isCached)
  const first = openModelTab(storage)
  const [call, other] = [first.desk.open(), first.desk.open()]
  while (first.send());
  const tabs = [first, ...Array.from({ length: count - 1 }, () => openModelTab(storage))]
  const blocked = new Set<number>()
  const writes: Write[] = []

  for (const [write, { what, tab: which, choice }] of steps.entries()) {
    const at = which % count
    const tab = tabs[at]
    if (tab === undefined || (blocked.has(at) && !['send', 'block', 'room'].includes(what)))
      continue
    const entries = tab.desk.view().entries.filter(({ isBegun }) => isBegun)
    const id = entries[choice % Math.max(entries.length, 1)]?.call.id
    if (what === 'send') tab.send()
    else if (what === 'hear') tab.hear(choice)
    else if (what === 'timers') tab.runTimers()
    else if (what === 'block') toggle(blocked, at)
    else if (what === 'room') storage.setFull(choice % 2 === 0)
    else if (what === 'reload') {
      // Text that could not be stored is lost with its tab, as the page says.
      storage.setFull(false)
      while (tab.send() || tab.hear(choice));
      tab.close()
      tabs[at] = openModelTab(storage)
    } else if (id !== undefined || what === 'open' || what === 'link') {
      if (id !== undefined) tab.known(id).add(write)
      const done = acts[what]?.(tab, id ?? '', choice, write)
      if (done === undefined) continue
      checkAtOnce(tab, done)
      writes.push({ ...done, write, known: new Set(tab.known(done.id)) })
    }
  }
  storage.setFull(false)
  comeToRest(tabs)
  for (const id of new Set([call, other, ...writes.map(one => one.id)])) {
    checkAlike(storage.text(id), tabs, id)
    checkNothingLost(
      [...tabs, openModelTab(storage)],
      id,
      writes.filter(one => one.id === id),
    )
  }
}

function toggle(blocked: Set<number>, tab: number) {
  if (!blocked.delete(tab)) blocked.add(tab)
}

function comeToRest(tabs: readonly ModelTab[]) {
  for (let round = 0; round < 200; round += 1) {
    const isBusy = tabs.map(tab => {
      let moves = 0
      while (tab.send() || tab.hear(round)) moves += 1
      return tab.runTimers() || moves > 0
    })
    if (!isBusy.includes(true)) return
  }
  throw new Error('The tabs never come to rest.')
}

function checkAtOnce(tab: ModelTab, { id, set, event }: Done) {
  const entry = tab.desk.find(id)
  for (const [field, value] of Object.entries(set ?? {})) {
    if (entry !== undefined && Reflect.get(entry.call, field) !== value)
      throw new Error(`${field} is not ${String(value)} in the tab that set it.`)
  }
  if (event !== undefined && !hasEvent(entry?.call, event))
    throw new Error('An event is missing at once.')
}

/** Checks that all tabs show the same call, and storage contains it. */
function checkAlike(stored: string | undefined, tabs: readonly ModelTab[], id: string) {
  const shown = tabs.flatMap(tab => tab.desk.find(id) ?? [])
  const ended = shown.filter(({ call }) => call.state === 'ended')
  const state = stored === undefined ? undefined : readRecord(stored)?.state.value.state
  // A call that never fitted into storage leaves no end.
  if (stored === undefined && ended.length === shown.length) return
  if (state === 'ended' ? ended.length !== shown.length : shown.length !== tabs.length)
    throw new Error(`Call ${id} is ${state} in storage and shown in ${shown.length} tabs.`)
  for (const [index, tab] of tabs.entries()) {
    if (tab.text(id) !== stored) throw new Error(`Tab ${index} takes storage for something else.`)
  }
  for (const { record } of shown) {
    if (writeRecord(record) !== stored)
      throw new Error(`A tab differs from storage:\n${writeRecord(record)}\n${stored}`)
  }
}

/** Checks that the last acts, as far as each tab knew, hold in every tab and after a reload. */
function checkNothingLost(tabs: readonly ModelTab[], id: string, writes: readonly Write[]) {
  const end = writes.filter(({ set }) => set?.state === 'ended').at(-1)
  for (const tab of tabs) {
    const call = tab.desk.find(id)?.call
    if (call === undefined || call.state === 'ended') {
      if (end === undefined) throw new Error(`Call ${id} is gone, and nobody has ended it.`)
      continue
    }
    // When a call was reopened, what that tab knew must be there, and what followed.
    const back = writes
      .filter(({ set, write }) => set?.state === 'open' && write > (end?.write ?? 0))
      .at(-1)
    if (end !== undefined && back === undefined) continue
    for (const one of writes) {
      const isDue =
        end === undefined ||
        back === undefined ||
        back.known.has(one.write) ||
        one.known.has(back.write)
      if (isDue && one.word && !call[one.word.field].split(/[\s/]+/).includes(one.word.text))
        throw new Error(`${one.word.text} is lost from: ${call[one.word.field]}`)
      if (isDue && one.event && !hasEvent(call, one.event))
        throw new Error(`An event is lost: ${JSON.stringify(one.event)}`)
    }
    if (end === undefined) checkSet(call, writes)
  }
}

/** Checks that each field has the value of an act that no later act had seen. */
function checkSet(call: Call, writes: readonly Write[]) {
  // A move resets the outcome and the hold.
  const moved = { language: undefined, state: 'open', outcome: 'none' }
  for (const field of ['language', 'state', 'outcome'] as const) {
    const setters = writes.flatMap(one => {
      const value = one.set?.[field] ?? (one.event && moved[field])
      return value === undefined ? [] : [{ ...one, value }]
    })
    const latest = setters.filter(
      one => !setters.some(({ write, known }) => write !== one.write && known.has(one.write)),
    )
    if (latest.length > 0 && latest.every(({ value }) => value !== (call[field] ?? 'none')))
      throw new Error(`${field} is ${call[field]}, and nobody set that last.`)
  }
}

function hasEvent(call: Call | undefined, event: NonNullable<Done['event']>): boolean {
  // An answer must be visible; a move that a concurrent act made invalid need not be.
  if (event.type !== 'answer') return call !== undefined
  return call?.log.some(entry => JSON.stringify(entry.event) === JSON.stringify(event)) ?? false
}
