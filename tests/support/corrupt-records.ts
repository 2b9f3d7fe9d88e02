import { formatStored } from '../../machines/stored-trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { flow } from './flow.ts'

/** A valid stored trail. */
export const trail: Trail = [
  { at: 'start', how: 'start', answers: ['not-user-certificate', 'no'] },
  { at: 'who-signs', how: 'jump', answers: ['legal-entity'] },
]
const good = formatStored(flow, trail, 7, Date.UTC(2026, 11, 1))
/** A valid leg, to be corrupted. */
export const firstLeg = { at: 'start', how: 'start', answers: ['not-user-certificate', 'no'] }

/** The valid record with some keys changed. */
export function changed(change: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(good), ...change })
}
export const withLegs = (...legs: unknown[]) => changed({ legs })

/** A stored text, its expected result, and the number of answers that can be resumed. */
export const corrupt: [name: string, text: string, kind: string, answers?: number][] = [
  ['an empty text', '', 'lost'],
  ['null', 'null', 'lost'],
  ['a number', '5', 'lost'],
  ['a list', '[]', 'lost'],
  ['an empty object', '{}', 'lost'],
  ['half a record', good.slice(0, 60), 'lost'],
  ['no legs', changed({ legs: undefined }), 'lost'],
  ['legs that are no list', changed({ legs: { 0: firstLeg } }), 'lost'],
  ['nested legs', withLegs([firstLeg]), 'lost'],
  ['a text as a leg', withLegs(firstLeg, '@who-signs'), 'cut', 2],
  [
    'a leg at an unknown step',
    withLegs(firstLeg, { at: 'gone', how: 'jump', answers: [] }),
    'cut',
    2,
  ],
  ['a first leg at an unknown step', withLegs({ ...firstLeg, at: 'gone' }), 'lost'],
  ['a leg at constructor', withLegs({ ...firstLeg, at: 'constructor' }), 'lost'],
  ['a leg at __proto__', withLegs({ ...firstLeg, at: '__proto__', how: 'link' }), 'lost'],
  ['an answer not offered there', withLegs({ ...firstLeg, answers: ['yes'] }), 'lost'],
  [
    'a later answer not offered there',
    withLegs({ ...firstLeg, answers: ['not-user-certificate', 'solved', 'no'] }),
    'cut',
    1,
  ],
  [
    'a number as an answer',
    withLegs({ ...firstLeg, answers: ['not-user-certificate', 5] }),
    'cut',
    1,
  ],
  [
    'an object as an answer',
    withLegs({ ...firstLeg, answers: ['not-user-certificate', { toString: 'no' }] }),
    'cut',
    1,
  ],
  ['answers that are no list', withLegs({ ...firstLeg, answers: 'no' }), 'lost'],
  ['keys named __proto__', `${good.slice(0, -1)},"__proto__":{"legs":[]}}`, 'whole', 3],
  ['the whole record under __proto__', `{"__proto__":${good}}`, 'lost'],
  [
    'answers after an ending',
    withLegs({ ...firstLeg, answers: ['forgot-password', 'eds', 'solved', 'yes', 'no'] }),
    'cut',
    3,
  ],
  ['a leg written twice', withLegs(firstLeg, firstLeg), 'cut', 2],
  ['an unknown how', withLegs({ ...firstLeg, how: 'teleport' }), 'lost'],
  [
    'a later unknown how',
    withLegs(firstLeg, { at: 'who-signs', how: 'flight', answers: [] }),
    'cut',
    2,
  ],
  ['a jump in front', withLegs({ ...firstLeg, how: 'jump' }), 'lost'],
  ['schema 0', changed({ schema: 0 }), 'lost'],
  ['schema 999', changed({ schema: 999 }), 'newer'],
  ['no schema', changed({ schema: undefined }), 'lost'],
  ['a schema that is half a number', changed({ schema: 1.5 }), 'lost'],
  ['the record of another program', changed({ app: 'other-guide' }), 'lost'],
  ['a right-to-left mark in an id', withLegs({ ...firstLeg, at: 'start\u202e' }), 'lost'],
  ['a zero-width letter in an answer', withLegs({ ...firstLeg, answers: ['no\u200b'] }), 'lost'],
  [
    'half a surrogate',
    withLegs({ ...firstLeg, answers: ['not-user-certificate', '\ud800'] }),
    'cut',
    1,
  ],
  ['a revision that is no number', changed({ revision: '7' }), 'lost'],
  ['a negative revision', changed({ revision: -1 }), 'lost'],
  ['no time', changed({ savedAt: null }), 'lost'],
  [
    'a raw snapshot of XState',
    JSON.stringify({
      status: 'active',
      value: 'use-gost',
      historyValue: {},
      context: {},
      children: {},
    }),
    'lost',
  ],
  ['a megabyte', withLegs({ ...firstLeg, answers: Array<string>(200_000).fill('no') }), 'lost'],
  ['a megabyte of spaces', ' '.repeat(1_000_000), 'lost'],
]
