// Writes the file of a new step with everything but its texts, and records its code:
//   npm run new-step -- <id> --kind question|solution|limit|end --facts F18 --next <step>
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent } from '../compiler/check.ts'
import { contentFolder } from '../compiler/guide.ts'
import { addToLedger } from '../compiler/ledger.ts'
import { newStepFile, stepKinds } from '../compiler/new-step.ts'
import { nextFreeCode } from '../compiler/rules/codes.ts'
import { didYouMean } from '../compiler/suggest.ts'

const usage =
  'npm run new-step -- <id> --kind question|solution|limit|end --facts F18,F19 --next <step>'

function main(): string {
  const string = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { kind: string, facts: string, next: string },
  })
  const [id = ''] = positionals
  const { next } = values
  const kind = stepKinds.find(known => known === values.kind)
  const facts = (values.facts ?? '').split(',').filter(Boolean)
  if (kind === undefined || next === undefined || facts.length === 0) {
    throw new Error(`Say all of it: ${usage}`)
  }
  const { draft } = checkContent(contentFolder)
  if (!draft.steps.has(next)) {
    const todo = didYouMean(next, draft.steps.keys(), 'name a step that is there')
    throw new Error(`There is no step "${next}" to lead to: ${todo}`)
  }
  const file = join(contentFolder, 'steps', `${id}.yaml`)
  if (existsSync(file)) throw new Error(`${file} is already there. Choose another id.`)
  writeFileSync(file, newStepFile({ id, kind, code: nextFreeCode(draft), facts, next }))
  const ledger = join(contentFolder, 'codes.yaml')
  const before = readFileSync(ledger, 'utf8')
  writeFileSync(ledger, addToLedger(before, checkContent(contentFolder).draft))
  return `${file}: write its texts, lead to it from an answer, then npm run fix and npm run content:check.`
}

console.log(main())
