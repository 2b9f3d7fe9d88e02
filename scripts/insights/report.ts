import type { FlowFile } from '../../machines/flow-file.ts'
import type { FlowMap } from '../../machines/flow-map.ts'
import type { Language } from '../../machines/content.ts'
import { escapeHtml, htmlPage } from '../../machines/html-page.ts'
import { drawTraffic } from './traffic-map.ts'
import { style } from './style.ts'
import { maskCount } from './totals.ts'
import type { Totals } from './totals.ts'

type Parts = {
  readonly totals: Totals
  readonly flow: FlowFile
  readonly map: FlowMap
  readonly language: Language
  /** The smallest count that is shown exactly. */
  readonly least: number
}

/** The report as a self-contained HTML page. */
export function formatInsights({ totals, flow, map, language, least }: Parts): string {
  const steps = flow.steps.map(step => ({ ...step, name: `${step.code} ${step.title[language]}` }))
  const nameOf = (id: string) => steps.find(step => step.id === id)?.name ?? id
  const show = (count: number) => maskCount(count, least)
  const rows = steps.map(({ id, name, answers }) => {
    const {
      arrived = 0,
      left = 0,
      back = 0,
      changed = 0,
      unsolved = 0,
    } = totals.steps.get(id) ?? {}
    // Nobody can go on from a step without answers, so stopping there is no drop-off.
    const stopped = answers.length === 0 ? 0 : Math.max(0, arrived - left - back)
    return { name, counts: [arrived, stopped, back, changed, unsolved] }
  })
  const byFirst = rows.sort((one, other) => (other.counts[0] ?? 0) - (one.counts[0] ?? 0))
  const heads = [
    'Step',
    'Came here',
    'Stopped here',
    'Went back',
    'Changed an answer',
    'Not solved',
  ]
  const listOf = (counts: ReadonlyMap<string, number>, name: (key: string) => string) =>
    [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([key, count]) => ({ name: name(key), counts: [count] }))
  const days = totals.days === undefined ? 'no days' : totals.days.join(' to ')
  return htmlPage({
    language,
    title: `What people met, ${days}`,
    head: `<style>${style}</style>`,
    body: [
      `<p>Counts below ${least} are shown as &lt;${least}. Only visitors who agreed are counted.</p>`,
      `<h2>Map</h2><div class="map" tabindex="0" role="region" aria-label="Map">${drawTraffic({ map, flow, totals, show, nameOf })}</div>`,
      `<h2>Steps</h2>${table(heads, byFirst, show)}`,
      `<h2>Where ways end</h2>${table(['Step', 'Reached'], listOf(totals.outcomes, nameOf), show)}`,
      `<h2>What the finder refused</h2>${table(
        ['Topic', 'Times'],
        listOf(totals.refused, topic => (topic === '' ? 'no topic that the content names' : topic)),
        show,
      )}`,
      `<h2>Languages</h2>${table(
        ['Language', 'Came'],
        listOf(totals.languages, own => own),
        show,
      )}`,
    ].join('\n'),
  })
}

type Row = { readonly name: string; readonly counts: readonly number[] }

function table(
  heads: readonly string[],
  rows: readonly Row[],
  show: (count: number) => string,
): string {
  if (rows.length === 0) return '<p>Nothing was counted.</p>'
  const head = heads.map(text => `<th scope="col">${escapeHtml(text)}</th>`).join('')
  const body = rows.map(
    ({ name, counts }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th>${counts.map(count => `<td>${escapeHtml(show(count))}</td>`).join('')}</tr>`,
  )
  return `<div class="wide" tabindex="0" role="region" aria-label="${escapeHtml(heads[0] ?? '')}"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}
