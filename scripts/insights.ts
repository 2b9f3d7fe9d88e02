import { createReadStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { readContent } from '../compiler/check.ts'
import { compileFlow } from '../compiler/flow.ts'
import { titledMap } from '../compiler/titled-map.ts'
import { compileGraph } from '../compiler/graph.ts'
import { languages } from '../compiler/guide.ts'
import { readBatch } from './insights/batch.ts'
import type { Batch } from './insights/batch.ts'
import { formatInsights } from './insights/report.ts'
import { addUp } from './insights/totals.ts'

const usage =
  'npm run insights -- events.jsonl … [--html insights.html] [--language kk] [--least 5]'

/** `npm run insights`: writes a report page from the files that `npm run collect` wrote. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      html: { type: 'string', default: 'insights.html' },
      language: { type: 'string' },
      least: { type: 'string', default: '5' },
    },
  })
  if (positionals.length === 0) throw new Error(`Name the files to read: ${usage}`)
  const language = languages.find(known => known === (values.language ?? languages[0]))
  if (language === undefined) throw new Error(`The guide does not speak "${values.language}".`)
  const least = Number(values.least)
  if (!Number.isInteger(least) || least < 1)
    throw new Error(`"${values.least}" is no count: ${usage}`)
  const content = readContent()
  const { batches, refused } = await readFiles(positionals)
  const graph = compileGraph(content)
  const totals = addUp(batches, graph)
  const flow = compileFlow(content)
  writeFileSync(
    values.html,
    formatInsights({ totals, flow, map: titledMap(content, language), language, least }),
  )
  const left = refused === 0 ? '' : ` ${refused} lines were none of ours and were left out.`
  console.log(`${batches.length} batches are in ${values.html}.${left}`)
}

async function readFiles(files: readonly string[]) {
  const batches: Batch[] = []
  let refused = 0
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      const batch = readBatch(line)
      if (batch === undefined) refused += 1
      else batches.push(batch)
    }
  }
  return { batches, refused }
}

await main()
