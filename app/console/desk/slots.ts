import { freeSlot } from '../../../machines/calls/call.ts'
import { changeRecord } from '../../../machines/calls/change-record.ts'
import type { Entry } from './entry.ts'

/** Sorts calls by slot (their digit on the keyboard). */
export function bySlot(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.call.slot - b.call.slot)
}

/**
 * Finds calls that share a slot, because two tabs have assigned it at once, and gives each but the oldest a free one.
 * Age, then id, decides, so every tab makes the same choice.
 * @param tab the id of the tab that moves them
 * @returns the calls that were moved
 */
export function movedCalls(entries: readonly Entry[], tab: string): Entry[] {
  const taken = new Set<number>()
  const moved: Entry[] = []
  for (const entry of [...entries].sort(byClaim)) {
    const { slot } = entry.call
    if (taken.has(slot)) moved.push(entry)
    taken.add(slot)
  }
  return moved.map(entry => {
    const slot = freeSlot([...taken].map(number => ({ slot: number })))
    taken.add(slot)
    const record = changeRecord(entry.record, { slot }, tab)
    return { ...entry, record, call: { ...entry.call, slot } }
  })
}

/** Sorts calls by who keeps a slot: open calls first, then ended ones, then untouched ones. */
function byClaim(one: Entry, other: Entry): number {
  const rank = ({ isBegun, call }: Entry) => (isBegun ? (call.state === 'ended' ? 1 : 0) : 2)
  const [a, b] = [one.call, other.call]
  return rank(one) - rank(other) || a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1)
}
