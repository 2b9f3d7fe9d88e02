import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContent } from '../../compiler/check.ts'
import { compileGraph } from '../../compiler/graph.ts'
import { contentFolder, guide, languages } from '../../compiler/guide.ts'
import {
  largestWhole,
  partFile,
  partFiles,
  partsVersion,
  stepsNear,
  withoutSteps,
} from '../../compiler/parts.ts'
import type { PartStep } from '../../machines/part.ts'
import { syntheticGraph } from '../support/synthetic-graph.ts'

const most = 16

describe.each([20, 200, 500])('of a guide of %i steps, a part', count => {
  const graph = syntheticGraph(count)
  const ids = Object.keys(graph.steps)

  it('begins with its step, and has the step before and every step after it', () => {
    for (const id of ids) {
      const near = stepsNear(graph, id)
      const { parent = id, answers = [] } = graph.steps[id] ?? {}
      expect(near[0]).toBe(id)
      expect(near).toEqual(expect.arrayContaining([parent, ...answers.map(({ next }) => next)]))
    }
  })

  it('names no step twice, none that is not there, and no more than fit', () => {
    for (const id of ids) {
      const near = stepsNear(graph, id)
      const neighbours = 2 + (graph.steps[id]?.answers.length ?? 0)
      expect(new Set(near).size).toBe(near.length)
      expect(near.filter(one => graph.steps[one] === undefined)).toEqual([])
      expect(near.length).toBeLessThanOrEqual(Math.max(most, neighbours))
    }
  })
})

describe('a part', () => {
  it('has the nearest steps first, and does not go on from the step before', () => {
    const graph = syntheticGraph(500)
    const [id, ...near] = stepsNear(graph, 'step-9')
    const distances = near.map(one => distanceOf(graph, id ?? '', one))
    const after = distances.filter(distance => distance !== undefined)
    expect(after).toEqual([...after].sort((a, b) => a - b))
    expect(distances.filter(distance => distance === undefined)).toHaveLength(1)
  })
})

describe('a guide', () => {
  it('is shipped whole while it is small', () => {
    expect(partsVersion()).toBe('')
    expect(partsVersion('examples/home-router')).toBe('')
  })

  it('has a version of its parts when it is large, which changes with each of its texts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'eds-guide-parts-'))
    mkdirSync(join(folder, 'steps'))
    for (let step = 0; step <= largestWhole; step += 1)
      writeFileSync(join(folder, 'steps', `step-${step}.yaml`), `title: ${step}\n`)
    const version = partsVersion(folder)
    expect(version).toMatch(/^[0-9a-f]{8}$/)
    expect(partsVersion(folder)).toBe(version)
    writeFileSync(join(folder, 'steps', 'step-1.yaml'), 'title: another\n')
    expect(partsVersion(folder)).not.toBe(version)
    rmSync(folder, { recursive: true })
  })

  it('has of its modules the start alone, where it is fetched in parts', () => {
    const steps = { [guide.start]: { code: '1' }, other: { code: '2' } }
    const own = { [guide.start]: { code: '1' } }
    expect(withoutSteps('content:graph', { version: 'a', steps })).toEqual({
      version: 'a',
      steps: own,
    })
    expect(withoutSteps('content:text/aa', { words: {}, steps })).toEqual({ words: {}, steps: own })
    const help = { words: {}, terms: {}, folded: { other: {} }, termsOn: { other: [] } }
    const rest = { words: {}, terms: {}, folded: {}, termsOn: {} }
    expect(withoutSteps('content:help/aa', help)).toEqual(rest)
    expect(withoutSteps('content:flow', { steps: [1, 2] })).toEqual({ steps: [1, 2] })
  })

  it('has a file for each step, and one with all of them', () => {
    const { content } = checkContent(contentFolder)
    const [language = 'en'] = languages
    if (content === undefined) throw new Error('The content has problems.')
    const graph = compileGraph(content)
    const files = partFiles(content, graph, language, 'aaaa')
    const ofSteps = Object.keys(graph.steps).map(step => partFile('aaaa', language, step))
    const names = files.map(([file]) => file)
    expect(names.sort()).toEqual([partFile('aaaa', language), ...ofSteps].sort())
    for (const [, text] of files) {
      for (const [id, step] of Object.entries<PartStep>(JSON.parse(text))) {
        expect(step.flow).toEqual(graph.steps[id])
        expect(step.text.answers.map(answer => answer.id)).toEqual(
          step.flow.answers.map(answer => answer.id),
        )
      }
    }
  })
})

/** Answers from one step to another; undefined where none lead there. */
function distanceOf(
  { steps }: ReturnType<typeof syntheticGraph>,
  from: string,
  to: string,
): number | undefined {
  const distances = new Map([[from, 0]])
  for (const [id, distance] of distances) {
    for (const { next } of steps[id]?.answers ?? [])
      if (!distances.has(next)) distances.set(next, distance + 1)
  }
  return distances.get(to)
}
