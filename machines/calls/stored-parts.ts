import { isRecord, own } from '../plain-data.ts'
import type { CallEvent, CallState } from './call.ts'

// What the records of every schema are made of.

const states: readonly unknown[] = ['open', 'waiting', 'ended'] satisfies CallState[]

export function isState(value: unknown): value is CallState {
  return states.includes(value)
}

/** A call's id, which is part of a storage key. */
export function readId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f-]{8,64}$/.test(value) ? value : undefined
}

/** A whole number from 0 up, such as a count or a time. */
export function whole(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}

/** A count of writes: far below the highest safe integer, so that there is always a next one. */
export function readCount(value: unknown): number | undefined {
  const count = whole(value)
  return count !== undefined && count < 1e12 ? count : undefined
}

/** Reads an event, with its properties in a fixed order. */
export function readEvent(value: unknown): CallEvent | undefined {
  if (!isRecord(value)) return undefined
  const [type, step, answer] = [own(value, 'type'), own(value, 'step'), own(value, 'answer')]
  const [visit, trail] = [whole(own(value, 'visit')), own(value, 'trail')]
  if (type === 'back' || type === 'keep' || type === 'restart') return { type }
  if (type === 'change') return visit === undefined ? undefined : { type, visit }
  if (type === 'open') return typeof trail === 'string' ? { type, trail } : undefined
  if (typeof step !== 'string') return undefined
  if (type === 'jump') return { type, step }
  return type === 'answer' && typeof answer === 'string' ? { type, step, answer } : undefined
}
