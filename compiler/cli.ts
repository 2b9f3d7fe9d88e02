import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { contentFolder, languages } from './guide.ts'
import { checkContent } from './check.ts'
import { generateFiles } from './generate.ts'
import { checkInterfaceKeys } from './interface-keys.ts'
import { compileGraph } from './graph.ts'
import { addToLedger, insertCode, stepsWithoutCode } from './ledger.ts'
import { nextFreeCode } from './rules/codes.ts'
import { formatProblem } from './problem.ts'
import type { Problem } from './problem.ts'
import type { Content } from './content.ts'
import { findStale, readGenerated } from './stale.ts'

const folder = resolve(contentFolder)
const isFix = process.argv.includes('--fix')

if (isFix) {
  fixCodes()
  fixLedger()
}
const { content, problems } = checkContent(folder)
if (content === undefined) fail(problems)
else if (isFix) fixGenerated(content)
if (content !== undefined) {
  const stale = findStale(content, readGenerated('.', content))
  const found = [...stale, ...checkInterfaceKeys(content)]
  if (found.length > 0) fail(found)
  else console.log(summarise(content))
}

function fail(found: readonly Problem[]): void {
  for (const problem of found) console.error(formatProblem(problem))
  console.error(`content: ${found.length} ${found.length === 1 ? 'problem' : 'problems'}`)
  process.exitCode = 1
}

/** Assigns the next free code to each step without one. */
function fixCodes(): void {
  const { draft: all } = checkContent(folder)
  for (const id of stepsWithoutCode(all)) {
    const path = join(folder, 'steps', `${id}.yaml`)
    writeFileSync(
      path,
      insertCode(readFileSync(path, 'utf8'), nextFreeCode(checkContent(folder).draft)),
    )
  }
}

function fixLedger(): void {
  const path = join(folder, 'codes.yaml')
  const before = readFileSync(path, 'utf8')
  const after = addToLedger(before, checkContent(folder).draft)
  if (after !== before) writeFileSync(path, after)
}

function fixGenerated(checked: Content): void {
  const before = readGenerated('.', checked)
  for (const [name, text] of generateFiles(checked)) {
    if (before.get(name) === text) continue
    mkdirSync(dirname(name), { recursive: true })
    writeFileSync(name, text)
  }
}

function summarise(checked: Content): string {
  const facts = Object.keys(checked.document.facts).length
  const { version, contentVersion } = compileGraph(checked)
  return `content: ${checked.steps.size} steps, ${languages.length} languages, ${facts} facts, version ${contentVersion}, flow ${version}`
}
