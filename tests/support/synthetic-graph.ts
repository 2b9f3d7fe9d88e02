import { parse } from 'yaml'
import type { Graph, GraphStep } from '../../machines/graph.ts'
import { syntheticGuide } from '../../scripts/scale/synthetic-guide.ts'

const named = { languages: ['aa'], start: 'start', notCovered: 'none', notSure: 'unsure' }
const stock = { aa: ['one', 'two', 'three', 'four', 'five', 'six', 'seven'] }

type Step = Pick<GraphStep, 'kind' | 'code'> & { answers?: Record<string, { next: string }> }

/** The graph of a synthetic guide of so many steps. */
export function syntheticGraph(count: number): Graph {
  const files = [...syntheticGuide(count, named, stock)]
  const steps = new Map<string, GraphStep>()
  const parents = new Map<string, string>()
  const all = files.flatMap(([path, text]): [string, Step][] =>
    path.startsWith('steps/') ? [[path.slice('steps/'.length, -'.yaml'.length), parse(text)]] : [],
  )
  for (const [id, { answers = {} }] of all)
    for (const { next } of Object.values(answers)) if (!parents.has(next)) parents.set(next, id)
  for (const [id, { kind, code, answers = {} }] of all) {
    const parent = parents.get(id)
    const entries = Object.entries(answers).map(([answer, { next }]) => ({ id: answer, next }))
    steps.set(id, { kind, code, ...(parent === undefined ? {} : { parent }), answers: entries })
  }
  return {
    guide: 'synthetic',
    version: '1',
    contentVersion: '1',
    start: named.start,
    steps: Object.fromEntries(steps),
    aliases: {},
    retiredCodes: {},
  }
}
