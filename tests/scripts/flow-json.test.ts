import { readFileSync } from 'node:fs'
import flow from 'content:flow'
import graph from 'content:graph'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const text = z.string().min(1)
const words = z.strictObject({ kk: text, ru: text, en: text })
const shape = z.strictObject({
  schema: z.literal(1),
  version: z.string().regex(/^[0-9a-z]{1,16}$/),
  contentVersion: z.string().regex(/^[0-9a-z]{1,16}$/),
  languages: z.tuple([z.literal('kk'), z.literal('ru'), z.literal('en')]),
  steps: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]{1,64}$/),
        kind: z.enum(['question', 'solution', 'limit', 'end']),
        code: z.string().regex(/^\d+$/),
        facts: z.array(z.string().regex(/^F\d+$/)),
        title: words,
        answers: z.array(z.strictObject({ id: text, label: words, next: text })),
      }),
    )
    .min(1),
})

describe('flow.json', () => {
  it('has the schema of docs/flow-json.md, and so has the example there', () => {
    const [, example = ''] =
      /```json\n([\s\S]*?)```/.exec(readFileSync('docs/flow-json.md', 'utf8')) ?? []
    expect(shape.safeParse(JSON.parse(example)).error).toBeUndefined()
    expect(shape.safeParse(flow).error).toBeUndefined()
  })

  it('contains every step and answer of the graph, with existing targets', () => {
    const told = flow.steps.map(({ id, kind, code, answers }) => ({
      id,
      kind,
      code,
      answers: answers.map(({ id: answer, next }) => ({ id: answer, next })),
    }))
    const known = Object.entries(graph.steps).map(([id, { kind, code, answers }]) => ({
      id,
      kind,
      code,
      answers: answers.map(({ id: answer, next }) => ({ id: answer, next })),
    }))
    expect(told).toEqual(known)
    const ids = new Set(told.map(({ id }) => id))
    expect(told.flatMap(({ answers }) => answers).filter(({ next }) => !ids.has(next))).toEqual([])
  })

  it('contains plain texts: no markup, no HTML', () => {
    expect(JSON.stringify(flow)).not.toMatch(/\{[a-z-]+(?::means)?\}|<[a-z]/)
  })
})
