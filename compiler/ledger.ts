import { isStepCode } from '../machines/step-code.ts'
import type { Draft } from './draft.ts'
import { ownValue } from './raw.ts'
import { sorted } from './sorted.ts'

/**
 * The ledger with a line for each step whose code is not in it yet.
 * It never makes up a code: the author writes one into the step, and the check names the next free one.
 */
export function addToLedger(ledger: string, { steps, single }: Draft): string {
  const lines = [...steps.values()].flatMap(({ id, code }) =>
    typeof code === 'string' && isStepCode(code) && ownValue(single.codes.data, code) === undefined
      ? [`"${code}": ${id}\n`]
      : [],
  )
  const end = ledger === '' || ledger.endsWith('\n') ? '' : '\n'
  return `${ledger}${lines.length > 0 ? end : ''}${sorted(new Set(lines)).join('')}`
}
