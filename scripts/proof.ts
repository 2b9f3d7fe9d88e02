import { resolve } from 'node:path'
import { checkContent } from '../compiler/check.ts'
import { formatProblem } from '../compiler/problem.ts'
import { formatProof } from '../compiler/proof/format.ts'
import { compileProof } from '../compiler/proof/proof.ts'
import { contentFolder, languages } from '../compiler/guide.ts'

/** `npm run proof`: prints every fact with the sentences that state it; fails when one is not stated. */
const [wanted = languages.at(-1)] = process.argv.slice(2)
const language = languages.find(known => known === wanted)
const { content, problems } = checkContent(resolve(contentFolder))
if (language === undefined) {
  console.error(`The guide does not speak "${wanted}". Name one of: ${languages.join(', ')}.`)
  process.exitCode = 1
} else if (content === undefined) {
  for (const problem of problems) console.error(formatProblem(problem))
  console.error(`proof: nothing is proved while ${problems.length} problems stand`)
  process.exitCode = 1
} else console.log(formatProof(compileProof(content, language)))
