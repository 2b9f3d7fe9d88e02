import { gzipSync } from 'node:zlib'
import { evaluate } from '../compiler/finder/evaluate.ts'
import type { Rate, TestText } from '../compiler/finder/evaluate.ts'
import { sorted } from '../compiler/sorted.ts'
import { devSets, loadFinder, loadTexts, testSet } from '../compiler/finder/load.ts'

// Prints how well the finder does on every set, by language, role, kind and way of typing: npm run finder:report

const { find, data } = loadFinder()
const lines = [`index: ${gzipSync(JSON.stringify(data), { level: 9 }).length} bytes gzip`]
const columns = ['top-1', 'among 3', 'false refusals', 'right refusals', 'confidently wrong']
for (const set of [...devSets, testSet]) {
  const texts = loadTexts(set)
  if (texts.length === 0) continue
  const head = [set.padEnd(22), ...columns.map(column => column.padStart(22))].join('')
  lines.push('', `${head}   texts`, lineOf('all', texts))
  for (const key of ['language', 'role', 'kind', 'way'] as const) {
    for (const value of sorted(new Set(texts.map(text => text[key] ?? '')))) {
      if (value === '') continue
      lines.push(
        lineOf(
          `  ${value}`,
          texts.filter(text => text[key] === value),
        ),
      )
    }
  }
}
process.stdout.write(`${lines.join('\n')}\n`)

function lineOf(name: string, texts: readonly TestText[]): string {
  const figures = evaluate(find, texts)
  const { firstRight, amongThree, falseRefusals, rightRefusals, confidentlyWrong } = figures
  const cells = [firstRight, amongThree, falseRefusals, rightRefusals, confidentlyWrong]
  return `${name.padEnd(22)}${cells.map(rate => show(rate).padStart(22)).join('')}${String(texts.length).padStart(8)}`
}

/** Like «97.5 (95.1–98.7)», in percent; of nothing, a dash. */
function show({ count, all, low, high }: Rate): string {
  if (all === 0) return '–'
  const percent = (share: number) => (100 * share).toFixed(1)
  return `${percent(count / all)} (${percent(low)}–${percent(high)})`
}
