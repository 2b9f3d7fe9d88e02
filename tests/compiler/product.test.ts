import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { answerEntries } from '../../compiler/answer-entries.ts'
import { checkContent } from '../../compiler/check.ts'
import { compileGraph } from '../../compiler/graph.ts'
import { formatProblem } from '../../compiler/problem.ts'
import { findStale, readGenerated } from '../../compiler/stale.ts'
import { crossedLabels } from './crossed-labels.ts'
import { everyPath, mostPaths, toOutcomes } from './paths.ts'

const { content, problems } = checkContent('content')

describe('the content of the guide', () => {
  it('has no problems', () => {
    expect(problems.map(formatProblem)).toEqual([])
  })
})

describe.skipIf(content === undefined)('the flow of the guide', () => {
  if (content === undefined) return
  const graph = compileGraph(content)
  const paths = everyPath(graph)

  it('has up-to-date generated files', () => {
    expect(findStale(content, readGenerated('.', content)).map(formatProblem)).toEqual([])
  })

  it('has few enough paths to test them all', () => {
    console.log(`${paths.length} paths from the start`)
    expect(paths.length).toBeLessThanOrEqual(mostPaths)
  })

  it('has every step and every answer on a path', () => {
    const walked = new Set(
      paths.flatMap(({ answers, steps }) => {
        const from = ['start', ...steps]
        return answers.flatMap((answer, index) => [
          `${from[index]}`,
          `${from[index]} ${answer}`,
          `${from[index + 1]}`,
        ])
      }),
    )
    const all = Object.entries(graph.steps).flatMap(([id, { answers }]) => [
      id,
      ...answers.map(answer => `${id} ${answer.id}`),
    ])
    expect(all.filter(one => !walked.has(one))).toEqual([])
    expect(walked.size).toBe(all.length)
  })

  it('ends at a limit or an end on every path', () => {
    const last = new Set(paths.map(({ steps }) => graph.steps[steps.at(-1) ?? '']?.kind))
    expect([...last].filter(kind => kind !== 'limit' && kind !== 'end')).toEqual([])
  })

  it('gives a first solution or limit within three choices', () => {
    const late = paths.filter(({ steps }) => {
      const first = steps.findIndex(id => graph.steps[id]?.kind !== 'question')
      return first < 0 || first > 2
    })
    expect(late.map(({ steps }) => steps.join(' > '))).toEqual([])
  })

  it('leads where the reviewed table says', () => {
    expect(toOutcomes(graph)).toEqual(parse(readFileSync('tests/compiler/outcomes.yaml', 'utf8')))
  })

  it('marks answers that report something done', () => {
    const silent = Object.entries(graph.steps).flatMap(([id, { answers }]) =>
      answers
        .filter(answer => ['done', 'appeared', 'solved'].includes(answer.id) && !answer.deed)
        .map(answer => `${id} ${answer.id}`),
    )
    expect(silent).toEqual([])
  })

  it('has labels that agree with the meaning of the answer', () => {
    expect(crossedLabels(content)).toEqual([])
  })
})

describe('the notes from outside the document', () => {
  const step = (id: string) => {
    const found = content?.steps.get(id)
    if (found === undefined) throw new Error(`There is no step "${id}".`)
    return found
  }

  it('say visibly on every stage that the procedure may have changed', () => {
    const stages = answerEntries(step('get-eds')).map(([, { next }]) => next)
    const read = ['get-eds', ...stages.filter(next => next !== 'not-covered')]
    expect(read).toHaveLength(7)
    expect(read.filter(id => !step(id).openNotes.includes('order-changed'))).toEqual([])
  })

  it('say visibly, where an EDS is re-registered, that old keys stay valid', () => {
    expect(step('reissue-to-colleague').openNotes).toEqual(['old-keys-stay-valid'])
  })
})
