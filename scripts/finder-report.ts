import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { evaluate } from '../compiler/finder/evaluate.ts'
import type { Rate, TestText } from '../compiler/finder/evaluate.ts'
import { devSets, loadFinder, loadTexts } from '../compiler/finder/load.ts'
import { readSealedSet } from '../compiler/finder/sealed-set.ts'
import { sorted } from '../compiler/sorted.ts'

const usage = 'npm run finder:report [-- --set FILE]'
const { find, data, steps } = loadFinder()
const columns = ['top-1', 'among 3', 'false refusals', 'right refusals', 'confidently wrong']

/**
 * `npm run finder:report`: the finder's metrics on every dev set, by language, role, kind and way of typing. `--set
 * FILE` evaluates a sealed set instead (one JSON object per line) and prints none of its texts.
 */
function main([option, file, ...rest]: readonly string[]): string[] {
  const size = `index: ${gzipSync(JSON.stringify(data), { level: 9 }).length} bytes gzip`
  if (option === undefined) {
    return [size, ...devSets.flatMap(set => ['', ...linesOf(set, loadTexts(set))])]
  }
  if (option !== '--set' || file === undefined || rest.length > 0) throw new Error(usage)
  const source = readFileSync(file, 'utf8')
  const hash = createHash('sha256').update(source).digest('hex')
  const texts = readSealedSet(source, new Set(steps))
  return [size, `sha256 of ${file}: ${hash}`, '', ...linesOf('sealed', texts)]
}

function linesOf(set: string, texts: readonly TestText[]): string[] {
  const head = [set.padEnd(22), ...columns.map(column => column.padStart(22))].join('')
  const parts = (['language', 'role', 'kind', 'way'] as const).flatMap(key =>
    sorted(new Set(texts.map(text => text[key] ?? '')))
      .filter(value => value !== '')
      .map(value =>
        lineOf(
          `  ${value}`,
          texts.filter(text => text[key] === value),
        ),
      ),
  )
  return [`${head}   texts`, lineOf('all', texts), ...parts]
}

function lineOf(name: string, texts: readonly TestText[]): string {
  const figures = evaluate(find, texts)
  const { firstRight, amongThree, falseRefusals, rightRefusals, confidentlyWrong } = figures
  const cells = [firstRight, amongThree, falseRefusals, rightRefusals, confidentlyWrong]
  return `${name.padEnd(22)}${cells.map(rate => show(rate).padStart(22)).join('')}${String(texts.length).padStart(8)}`
}

/** Formats a rate as «97.5 (95.1–98.7)», in percent; a dash when there is none. */
function show({ count, all, low, high }: Rate): string {
  if (all === 0) return '–'
  const percent = (share: number) => (100 * Math.max(0, share)).toFixed(1)
  return `${percent(count / all)} (${percent(low)}–${percent(high)})`
}

process.stdout.write(`${main(process.argv.slice(2)).join('\n')}\n`)
