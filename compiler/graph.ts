import { createHash } from 'node:crypto'
import type { Graph, GraphAnswer, GraphStep } from '../machines/graph.ts'
import { answerEntries, arrivalsOf } from './answer-entries.ts'
import { lastQuestions } from './last-question.ts'
import { contentVersion } from './content-version.ts'
import { guide } from './guide.ts'
import { once } from './once.ts'
import type { Content } from './content.ts'
import type { Step } from './schemas/step.ts'
import { sorted } from './sorted.ts'

const { start } = guide

/** Compiles the flow without texts, and the content version: for the machine and every page. */
export function compileGraph(content: Content): Graph {
  return compileGraphOnce(content, undefined)
}
const compileGraphOnce = once((content): Graph => {
  const graph = compileWordless(content)
  return { ...graph, contentVersion: contentVersion(content, graph.version) }
})

/** The same without the content version. Steps are sorted by their distance from the start. */
export function compileWordless({ steps, codes }: Content): Omit<Graph, 'contentVersion'> {
  const parents = findParents(steps)
  const questions = lastQuestions(steps, start)
  const order = [start, ...parents.keys()]
  const compiled = order.flatMap((id): [string, GraphStep][] => {
    const step = steps.get(id)
    if (step === undefined) return []
    const parent = parents.get(id)
    const { kind, code } = step
    // Questions and endings do not say whom they are for.
    const question = kind === 'solution' || kind === 'limit' ? questions.get(id) : undefined
    const lastQuestion = question === parent ? undefined : question
    return [
      [
        id,
        {
          kind,
          code,
          ...(parent === undefined ? {} : { parent }),
          ...(lastQuestion === undefined ? {} : { lastQuestion }),
          ...(kind === 'limit' && step.outcome ? { outcome: step.outcome } : {}),
          answers: answersOf(step),
        },
      ],
    ]
  })
  const aliases = Object.fromEntries(
    sorted(
      [...steps].flatMap(([id, { formerly }]) => formerly.map(old => [old, id] as const)),
      ([a], [b]) => (a < b ? -1 : 1),
    ),
  )
  return {
    guide: guide.id,
    version: hashFlow(compiled),
    start,
    steps: Object.fromEntries(compiled),
    aliases,
    retiredCodes: retireCodes(codes, steps, aliases),
  }
}

/** Codes of removed steps, unless their successor took the code over. */
function retireCodes(
  codes: Content['codes'],
  steps: Content['steps'],
  aliases: Graph['aliases'],
): Graph['retiredCodes'] {
  const borne = new Set([...steps.values()].map(({ code }) => code))
  return Object.fromEntries(
    Object.entries(codes).flatMap(([code, id]) => {
      const successor = aliases[id]
      return successor === undefined || borne.has(code) ? [] : [[code, successor]]
    }),
  )
}

function answersOf(step: Step): GraphAnswer[] {
  return answerEntries(step).map(([id, { next, deed, formerly }]) => ({
    id,
    next,
    ...(deed ? { deed } : {}),
    ...(formerly === undefined ? {} : { formerly }),
  }))
}

/** The parent of each step: the step before it on its shortest path; of two equally short ones, the first. */
function findParents(steps: Content['steps']): Map<string, string> {
  const parents = new Map<string, string>()
  const order = [start]
  for (const id of order) {
    const step = steps.get(id)
    for (const [, { next }] of step === undefined ? [] : answerEntries(step)) {
      if (next === start || parents.has(next)) continue
      parents.set(next, id)
      order.push(next)
    }
  }
  for (const [id, arrivals] of arrivalsOf(steps)) {
    const step = steps.get(id)
    // A common ending has many parents, none likelier than another.
    const isCommon = new Set(arrivals.map(({ from }) => from)).size > 1
    if (isCommon && step !== undefined && answerEntries(step).length === 0) parents.set(id, start)
  }
  return parents
}

/** The version (hash) of the flow, independent of the order of files and answers. */
function hashFlow(steps: readonly (readonly [string, GraphStep])[]): string {
  const lines = steps.flatMap(([id, { kind, answers }]) => [
    `${id} ${kind}`,
    ...answers.map(answer => `${id} ${answer.id} ${answer.next} ${answer.deed ?? false}`),
  ])
  return createHash('sha256').update(sorted(lines).join('\n')).digest('hex').slice(0, 8)
}
