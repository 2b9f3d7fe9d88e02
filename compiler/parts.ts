import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../machines/content.ts'
import type { Graph } from '../machines/graph.ts'
import type { Part } from '../machines/part.ts'
import { compileSteps } from './compile.ts'
import type { Content } from './content.ts'
import { contentFolder, guide } from './guide.ts'
import { compileHelp } from './help.ts'
import { isRecord } from '../machines/plain-data.ts'

/** The most steps of a guide that is shipped whole: one more file would cost its readers more than its bytes do. */
export const largestWhole = 60
/** Steps of a part, unless one step alone has more neighbours. */
const mostInPart = 16
/** The source files that affect the parts. */
const sourceFolders = ['compiler', 'machines']

/**
 * The ids of the steps that are fetched with a step: it, the steps that Back and its answers lead to, and then those
 * after them, the nearest first, until the part is full.
 */
export function stepsNear(graph: Pick<Graph, 'steps'>, id: string, most = mostInPart): string[] {
  const { parent, lastQuestion } = graph.steps[id] ?? {}
  const near = new Set([id])
  const nextOf = (step: string) => (graph.steps[step]?.answers ?? []).map(({ next }) => next)
  for (const step of [parent, lastQuestion, ...nextOf(id)]) if (step !== undefined) near.add(step)
  for (const step of near) {
    if (step === parent || step === lastQuestion) continue
    for (const next of nextOf(step)) if (near.size < most) near.add(next)
  }
  return [...near]
}

/** Every step in one language, as a part holds it. */
export function compilePartSteps(content: Content, graph: Graph, language: Language): Part {
  const { termsOn } = compileHelp(content, language)
  const entries = compileSteps(content, language).flatMap(({ id, text, folded }) => {
    const flow = graph.steps[id]
    return flow === undefined
      ? []
      : [[id, { flow, text, folded, terms: termsOn[id] ?? [] }] as const]
  })
  return Object.fromEntries(entries)
}

/**
 * What a content module exports where the guide is fetched in parts: of its steps the start alone, which must be there
 * at any time.
 */
export function withoutSteps(id: string, whole: unknown): unknown {
  if (!isRecord(whole)) return whole
  if (id.startsWith('content:help/')) return { ...whole, folded: {}, termsOn: {} }
  if (id !== 'content:graph' && !id.startsWith('content:text/')) return whole
  const { steps } = whole
  return { ...whole, steps: isRecord(steps) ? { [guide.start]: steps[guide.start] } : {} }
}

/** The file of a step's part, below the assets; that of all steps without a step. */
export function partFile(version: string, language: Language, step?: string): string {
  return `assets/parts/${version}/${language}${step === undefined ? '' : `/${step}`}.json`
}

/** The files of the parts in one language: one for each step, and one with all steps. */
export function partFiles(
  content: Content,
  graph: Graph,
  language: Language,
  version: string,
): (readonly [file: string, text: string])[] {
  const all = compilePartSteps(content, graph, language)
  // Each step is written many times: as text it is made once.
  const written = new Map(
    Object.entries(all).map(([id, step]) => [id, `${JSON.stringify(id)}:${JSON.stringify(step)}`]),
  )
  const part = (ids: readonly string[]) => `{${ids.map(id => written.get(id)).join(',')}}`
  const ids = [...written.keys()]
  return [
    [partFile(version, language), part(ids)],
    ...ids.map(id => [partFile(version, language, id), part(stepsNear(graph, id))] as const),
  ]
}

/**
 * The version of the parts of a guide: of its files and of what makes parts of them. Empty for a guide that is shipped
 * whole.
 */
export function partsVersion(folder = contentFolder): string {
  if (readdirSync(join(folder, 'steps')).length <= largestWhole) return ''
  const hash = createHash('sha256')
  for (const from of [folder, ...sourceFolders]) {
    const files = readdirSync(from, { recursive: true, withFileTypes: true })
      .filter(file => file.isFile() && /\.(?:yaml|ts)$/.test(file.name))
      .map(({ parentPath, name }) => join(parentPath, name))
    for (const file of files.sort()) hash.update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 8)
}
