import { isStepCode } from '../machines/step-code.ts'
import type { Draft } from './draft.ts'
import { isMap, ownValue } from './raw.ts'
import { sorted } from './sorted.ts'

/** The ledger with a line for each step whose code is missing in it. */
export function addToLedger(ledger: string, { steps, single }: Draft): string {
  const lines = [...steps.values()].flatMap(({ id, code }) =>
    typeof code === 'string' && isStepCode(code) && ownValue(single.codes.data, code) === undefined
      ? [`"${code}": ${id}\n`]
      : [],
  )
  const end = ledger === '' || ledger.endsWith('\n') ? '' : '\n'
  return `${ledger}${lines.length > 0 ? end : ''}${sorted(new Set(lines)).join('')}`
}

/** The steps that could be read and have no code. */
export function stepsWithoutCode({ steps }: Draft): string[] {
  return [...steps.values()].flatMap(({ id, file, code }) =>
    code === undefined && isMap(file.data) ? [id] : [],
  )
}

/** The file of a step with its code added, after its kind or at the top. */
export function insertCode(text: string, code: string): string {
  const line = `code: "${code}"\n`
  return /^kind:.*\n/m.test(text) ? text.replace(/^kind:.*\n/m, kind => kind + line) : line + text
}
