import { checkDigit, isStepCode } from '../../machines/step-code.ts'
import type { Draft } from '../draft.ts'
import { entriesOf, isMap } from '../raw.ts'
import type { Report, Rule } from '../report.ts'

/** Checks step codes: each is issued once and listed in the ledger. */
export const checkCodes: Rule = (draft, report) => {
  const { codes: file } = draft.single
  const ledger = new Map(entriesOf(file.data))
  const use = `use the next free code, "${nextFreeCode(draft)}"`
  const owners = new Map<string, string>()
  for (const { id, file: step, code, formerly } of draft.steps.values()) {
    const place = { file: step, path: ['code'] }
    if (code === undefined && isMap(step.data)) {
      const todo = `run npm run fix: it writes the next free one, "${nextFreeCode(draft)}"`
      report('bad-code', place, 'this step has no code', todo)
    }
    if (typeof code !== 'string') continue
    if (!/^\d{4,9}$/.test(code)) {
      report('bad-code', place, `"${code}" is not four digits or more`, use)
    } else if (!isStepCode(code)) {
      const what = `the check digit of "${code}" should be ${checkDigit(code.slice(0, -1))}`
      report('code-check-digit', place, what, `correct the digits, or ${use}`)
    } else if (owners.has(code)) {
      report('code-twice', place, `"${code}" is already the code of ${owners.get(code)}`, use)
    } else if (!isMap(file.data)) {
      continue
    } else if (!ledger.has(code)) {
      report('code-not-issued', place, `"${code}" is not in codes.yaml`, 'run npm run fix')
    } else if (
      ledger.get(code) !== id &&
      !formerly.some(({ value }) => value === ledger.get(code))
    ) {
      report('code-of-another', place, `"${code}" was issued to ${String(ledger.get(code))}`, use)
    }
    if (!owners.has(code)) owners.set(code, id)
  }
  checkLedger(draft, report)
}

function checkLedger({ steps, single, isWhole }: Draft, report: Report): void {
  const { codes: file } = single
  const known = new Set(
    [...steps.values()].flatMap(({ id, formerly }) => [id, ...formerly.map(({ value }) => value)]),
  )
  for (const [code, id] of entriesOf(file.data)) {
    if (!isStepCode(code)) {
      const todo = 'bring back the line as it was: codes are only ever added'
      report('bad-code', { file, path: [code], at: 'key' }, `"${code}" is no code`, todo)
    }
    if (!isWhole || typeof id !== 'string' || known.has(id)) continue
    const what = `the code ${code} was issued to "${id}", and there is no such step`
    report(
      'code-lost',
      { file, path: [code] },
      what,
      `add "formerly: [${id}]" to the step that took its place`,
    )
  }
}

/** The lowest code above all that were ever issued or written into a step. */
export function nextFreeCode({ steps, single }: Draft): string {
  const written = [...steps.values()].map(({ code }) => (typeof code === 'string' ? code : ''))
  const issued = entriesOf(single.codes.data).map(([code]) => code)
  const numbers = [...written, ...issued].filter(isStepCode).map(code => Number(code.slice(0, -1)))
  const next = String(Math.max(100, ...numbers) + 1)
  return `${next}${checkDigit(next)}`
}
