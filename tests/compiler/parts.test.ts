import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileTexts } from '../../compiler/compile.ts'
import { compileGraph } from '../../compiler/graph.ts'
import { guide, languages } from '../../compiler/guide.ts'
import { compileHelp } from '../../compiler/help.ts'
import {
  largestWhole,
  partFile,
  partFiles,
  partsVersion,
  stepsNear,
  withoutSteps,
} from '../../compiler/parts.ts'
import type { GraphStep } from '../../machines/graph.ts'
import { anyLanguage } from '../../machines/language.generated.ts'
import type { PartStep } from '../../machines/part.ts'
import { cases } from '../support/runs.ts'
import { syntheticGraph } from '../support/synthetic-graph.ts'
import { contentOf } from './fixture.ts'

const most = 16
const [language = anyLanguage] = languages

describe.each(cases([20, 200, 500], 2))('of a guide of %i steps, a part', count => {
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
  const step = (answers: readonly string[], before?: Partial<GraphStep>): GraphStep => ({
    kind: 'question',
    code: '1010',
    ...before,
    answers: answers.map(next => ({ id: `to-${next}`, next })),
  })
  const steps = {
    start: step(['asked', 'far']),
    asked: step(['before', 'aside']),
    before: step(['own', 'beside']),
    own: step(['one', 'two'], { parent: 'before', lastQuestion: 'asked' }),
    one: step(['three', 'four']),
    two: step(['three', 'five']),
    three: step([]),
    four: step(['six']),
    five: step([]),
    six: step([]),
  }

  it('is filled with what comes after, from the nearest on, to its size', () => {
    const all = ['own', 'before', 'asked', 'one', 'two', 'three', 'four', 'five', 'six']
    expect(stepsNear({ steps }, 'own')).toEqual(all)
    expect(stepsNear({ steps }, 'own', 7)).toEqual(all.slice(0, 7))
    expect(stepsNear({ steps }, 'own', 2)).toEqual(all.slice(0, 5))
    expect(stepsNear({ steps }, 'six')).toEqual(['six'])
    expect(stepsNear({ steps }, 'gone')).toEqual(['gone'])
  })

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
    rmSync(join(folder, 'steps', 'step-0.yaml'))
    expect(partsVersion(folder)).toBe('')
    writeFileSync(join(folder, 'steps', 'step-0.yaml'), 'title: 0\n')
    const version = partsVersion(folder)
    expect(version).toMatch(/^[0-9a-f]{8}$/)
    expect(partsVersion(folder)).toBe(version)
    writeFileSync(join(folder, 'steps', 'step-1.yaml'), 'title: another\n')
    expect(partsVersion(folder)).not.toBe(version)
    const changed = partsVersion(folder)
    writeFileSync(join(folder, 'notes.yaml.bak'), 'a: b\n')
    expect(partsVersion(folder)).toBe(changed)
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
    expect(withoutSteps('content:flow', { steps })).toEqual({ steps })
    expect(withoutSteps('content:topics/aa', { steps })).toEqual({ steps })
    expect(withoutSteps('content:graph', { steps: 5 })).toEqual({ steps: {} })
    expect(withoutSteps('content:date', '2026-02')).toBe('2026-02')
  })

  it('has a file for each step, and one with all of them', () => {
    const content = contentOf()
    const graph = compileGraph(content)
    const help = compileHelp(content, language)
    const files = partFiles(content, graph, language, 'aaaa')
    const ids = Object.keys(graph.steps)
    const names = files.map(([file]) => file)
    expect(names[0]).toBe(`assets/parts/aaaa/${language}.json`)
    expect(names.slice(1).sort()).toEqual(
      ids.map(step => `assets/parts/aaaa/${language}/${step}.json`).sort(),
    )
    const texts = compileTexts(content, language)
    for (const [file, text] of files) {
      const part: Record<string, PartStep> = JSON.parse(text)
      const own = ids.find(id => file === partFile('aaaa', language, id))
      expect(Object.keys(part).sort()).toEqual(
        (own === undefined ? [...ids] : stepsNear(graph, own)).sort(),
      )
      for (const [id, { flow, text: said, folded, terms }] of Object.entries(part)) {
        expect(flow).toEqual(graph.steps[id])
        expect(said).toEqual(texts[id])
        expect(folded).toEqual(help.folded[id])
        expect(terms).toEqual(help.termsOn[id])
      }
    }
    expect(help.termsOn['restart-router']).not.toEqual([])
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
