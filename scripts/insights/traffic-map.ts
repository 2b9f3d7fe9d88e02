import type { FlowFile } from '../../machines/flow-file.ts'
import type { FlowMap, MapNode } from '../../machines/flow-map.ts'
import { escapeHtml } from '../../machines/html-page.ts'
import type { Totals } from './totals.ts'

type Parts = {
  readonly map: FlowMap
  readonly flow: FlowFile
  readonly totals: Totals
  readonly show: (count: number) => string
  readonly nameOf: (step: string) => string
}

/** Shades from the fewest to the most. */
const shades = 5

/** The map of the flow as a heat map: the more people, the darker a step and the wider a line. */
export function drawTraffic({ map, flow, totals, show, nameOf }: Parts): string {
  const answersOf = (from: string, answers: readonly string[]) =>
    answers.reduce((sum, answer) => sum + (totals.answers.get(`${from} ${answer}`) ?? 0), 0)
  const arrivedAt = (step: string) => totals.steps.get(step)?.arrived ?? 0
  const most = Math.max(1, ...map.nodes.map(({ id }) => arrivedAt(id)))
  const shade = (count: number) =>
    count === 0 ? 0 : Math.max(1, Math.ceil((Math.log(count + 1) / Math.log(most + 1)) * shades))
  const edges = map.edges.map(({ from, to, answers, path }) => {
    const count = answersOf(from, answers)
    const labels = flow.steps
      .find(({ id }) => id === from)
      ?.answers.filter(({ id }) => answers.includes(id)).length
    const title = `${nameOf(from)} → ${nameOf(to)} (${labels ?? 0}): ${show(count)}`
    return `<path class="edge w${shade(count)}" d="${path}"><title>${escapeHtml(title)}</title></path>`
  })
  const nodes = map.nodes.map(node =>
    drawNode(node, shade(arrivedAt(node.id)), nameOf(node.id), show(arrivedAt(node.id))),
  )
  return `<svg viewBox="0 0 ${map.width} ${map.height}" role="img" aria-label="Map of the steps">${edges.join('')}${nodes.join('')}</svg>`
}

function drawNode(
  { x, y, width, height, lines }: MapNode,
  shade: number,
  name: string,
  count: string,
): string {
  const [left, top] = [x - width / 2, y - height / 2]
  const code = name.replace(/ .*/, '')
  const words = lines.map(
    (line, index) => `<text x="${x}" y="${top + 36 + index * 17}">${escapeHtml(line)}</text>`,
  )
  return `<g class="s${shade}"><title>${escapeHtml(`${name}: ${count}`)}</title><rect x="${left}" y="${top}" width="${width}" height="${height}" rx="8"/><text x="${x}" y="${top + 17}" class="code">${escapeHtml(`${code} · ${count}`)}</text>${words.join('')}</g>`
}
