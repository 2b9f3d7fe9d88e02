import { gzipSync } from 'node:zlib'
import { evaluate, percent } from '../compiler/finder/evaluate.ts'
import type { Sentence } from '../compiler/finder/evaluate.ts'
import { loadFinder, loadSentences, sentenceSets } from '../compiler/finder/load.ts'

// Prints how well the finder does, by language and by way of typing, on all sets: npm run finder:report

const { find, data } = loadFinder()
const lines = [`index: ${gzipSync(JSON.stringify(data), { level: 9 }).length} bytes gzip`]
for (const half of sentenceSets) {
  const sentences = loadSentences(half)
  lines.push('', `${half.padEnd(26)} top-1  top-3  false refusals  right refusals  sentences`)
  lines.push(line('all', sentences))
  for (const key of ['language', 'way'] as const) {
    for (const value of [...new Set(sentences.map(sentence => sentence[key]))].sort()) {
      lines.push(
        line(
          `  ${value}`,
          sentences.filter(sentence => sentence[key] === value),
        ),
      )
    }
  }
}
process.stdout.write(`${lines.join('\n')}\n`)

function line(name: string, sentences: readonly Sentence[]): string {
  const figures = evaluate(find, sentences)
  return [
    name.padEnd(24),
    percent(figures.first, figures.inside).padStart(7),
    percent(figures.amongThree, figures.inside).padStart(6),
    percent(figures.falseRefusals, figures.inside).padStart(15),
    percent(figures.rightRefusals, figures.outside).padStart(15),
    String(sentences.length).padStart(10),
  ].join(' ')
}
