// Updates the reviewed table of path outcomes after a change of the flow: npm run outcomes
import { readFileSync, writeFileSync } from 'node:fs'
import { checkContent } from '../../compiler/check.ts'
import { compileGraph } from '../../compiler/graph.ts'
import { toOutcomes } from './paths.ts'

const file = 'tests/compiler/outcomes.yaml'

const { content } = checkContent('content')
if (content === undefined) throw new Error('First mend the content: npm run content:check')
const before = readFileSync(file, 'utf8').split('\n')
const comment = before.filter(line => line.startsWith('#'))
const outcomes = Object.entries(toOutcomes(compileGraph(content)))
const after = [...comment, ...outcomes.map(([answers, steps]) => `${answers}: ${steps}`), '']
writeFileSync(file, after.join('\n'))
const added = after.filter(line => !before.includes(line)).length
const removed = before.filter(line => !after.includes(line)).length
console.log(
  `${file}: ${added} paths are new, ${removed} are gone. Read each: does it end where it should?`,
)
