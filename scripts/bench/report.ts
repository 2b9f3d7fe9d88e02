import { cpus, release, type } from 'node:os'
import { rows } from './rows.ts'
import type { Found, RowId } from './rows.ts'
import { median, medianRatio } from './statistics.ts'

/** The results of one site with one profile, round by round. */
export type Result = {
  readonly profile: string
  readonly site: string
  readonly round: number
  readonly language: string
  readonly found: Found
}

const number = (value: number) => (Math.abs(value) < 20 ? value.toFixed(1) : value.toFixed(0))

const ratio = (value: number) => (Number.isFinite(value) ? `×${value.toFixed(2)}` : '–')

/** The machine in one line: every figure is of it alone. */
export function machineLine(browser: string): string {
  const [first] = cpus()
  return `${cpus().length} x ${first?.model.trim() ?? 'unknown processor'}, ${type()} ${release()}, Node ${process.version}, Chromium ${browser}`
}

/** A Markdown table for each profile: medians, spread in brackets, and ratios within the same round. */
export function report(results: readonly Result[], siteNames: readonly string[]): string {
  const profiles = [...new Set(results.map(({ profile }) => profile))]
  return profiles
    .map(profile => {
      const own = results.filter(result => result.profile === profile)
      const lines = rows.flatMap(({ id, name, unit }) => {
        const series = siteNames.map(site => valuesOf(own, site, id))
        if (series.every(values => values.every(value => value === undefined))) return []
        const cells = series.map(values => cell(values))
        const guide = series.at(-1) ?? []
        const ratios = series.slice(0, -1).map(base => ratio(medianRatio(guide, base)))
        return `| ${name}${unit && `, ${unit}`} | ${[...cells, ...ratios].join(' | ')} |`
      })
      const heads = [
        ...siteNames,
        ...siteNames.slice(0, -1).map(name => `${siteNames.at(-1)} to ${name}`),
      ]
      const rule = `|---|${heads.map(() => '---').join('|')}|`
      return [
        `\n## ${profile}\n`,
        `| | ${heads.join(' | ')} |`,
        rule,
        ...lines,
        worstLine(own),
      ].join('\n')
    })
    .join('\n')
}

function valuesOf(results: readonly Result[], site: string, id: RowId): (number | undefined)[] {
  const values: (number | undefined)[] = []
  for (const { site: of, round, found } of results) {
    if (of === site && found[id] !== undefined) values[round] = found[id]
  }
  return Array.from(values)
}

function cell(values: readonly (number | undefined)[]): string {
  const known = values.filter(value => value !== undefined)
  if (known.length === 0) return '–'
  return `${number(median(known))} (${number(Math.min(...known))}–${number(Math.max(...known))})`
}

/** The slowest step of each site, by name. */
function worstLine(results: readonly Result[]): string {
  const sites = [...new Set(results.map(({ site }) => site))]
  const worst = sites.flatMap(site => {
    const [slowest] = results
      .filter(({ site: of, found }) => of === site && found.worst !== undefined)
      .sort((one, other) => (other.found['worst-step'] ?? 0) - (one.found['worst-step'] ?? 0))
    if (slowest === undefined) return []
    return `${site}: ${slowest.found.worst} (${slowest.language}, ${number(slowest.found['worst-step'] ?? 0)} ms)`
  })
  return worst.length === 0 ? '' : `\nWorst steps: ${worst.join('; ')}`
}
