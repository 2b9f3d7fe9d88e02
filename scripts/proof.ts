import { readContent } from '../compiler/check.ts'
import { formatProof } from '../compiler/proof/format.ts'
import { compileProof } from '../compiler/proof/proof.ts'
import { languages } from '../compiler/guide.ts'

/** `npm run proof`: prints every fact with the sentences that state it; fails when one is not stated. */
const [wanted = languages.at(-1)] = process.argv.slice(2)
const language = languages.find(known => known === wanted)
if (language === undefined) {
  throw new Error(`The guide does not speak "${wanted}". Name one of: ${languages.join(', ')}.`)
}
console.log(formatProof(compileProof(readContent(), language)))
