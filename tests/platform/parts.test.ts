import { createActor } from 'xstate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createParts, stepHelp } from '../../app/platform/parts.ts'
import { languages } from '../../app/platform/languages.ts'
import { stepsNear } from '../../compiler/parts.ts'
import type { GuideText, Language } from '../../machines/content.ts'
import type { Part } from '../../machines/part.ts'
import { createGrowingFlow } from '../../machines/growing-flow.ts'
import { findStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { sessionMachine } from '../../machines/session-machine.ts'
import { replay, trailAt } from '../../machines/trail.ts'
import { syntheticGraph } from '../support/synthetic-graph.ts'
import { texts } from '../support/texts.ts'

const graph = syntheticGraph(200)
const [first = 'en', second = 'en'] = languages
const words = Object.values(texts[first].steps)[0]

/** What the server has: parts by the end of their address. */
let server: { isGone: boolean; isDown: boolean; asked: string[] }

function partOf(ids: readonly string[]): Part {
  const steps = ids.flatMap(id => {
    const flow = graph.steps[id]
    if (flow === undefined || words === undefined) return []
    const folded = { why: [], open: [], silent: [], notes: [], sections: [] }
    return [[id, { flow, text: { ...words, title: [id] }, folded, terms: [id] }] as const]
  })
  return Object.fromEntries(steps)
}

beforeEach(() => {
  server = { isGone: false, isDown: false, asked: [] }
  const answer = async (address: string, { method = 'GET' }: RequestInit = {}) => {
    await Promise.resolve()
    if (server.isDown) throw new TypeError('offline')
    const [, language = '', step] = /\/(\w{2})(?:\/([a-z0-9-]+))?\.json$/.exec(address) ?? []
    server.asked.push(`${method} ${language} ${step ?? 'all'}`)
    const known = step === undefined || graph.steps[step] !== undefined
    if (server.isGone || !known) return new Response('', { status: 404 })
    const ids = step === undefined ? Object.keys(graph.steps) : stepsNear(graph, step)
    return Response.json(partOf(ids))
  }
  vi.stubGlobal('fetch', answer)
})
afterEach(() => vi.unstubAllGlobals())

/** A visitor at the start, whose texts have the start alone. */
function visitor() {
  const own = partOf([graph.start])[graph.start]
  const steps = own === undefined ? {} : { [graph.start]: own.flow }
  const textIn = (language: Language): GuideText => ({ ...texts[language], language, steps: {} })
  const loaded = new Map(languages.map(language => [language, textIn(language)]))
  const text = (language: Language) => loaded.get(language) ?? textIn(language)
  const parts = createParts(
    createGrowingFlow({ ...graph, steps }),
    async language => Promise.resolve(text(language)),
    first,
  )
  return { parts, text }
}

describe('the parts of a large guide', () => {
  it('bring a step and those near it to the flow, the texts and the help, once', async () => {
    const { parts, text } = visitor()
    await Promise.all([parts.load('step-9'), parts.load('step-9')])
    await parts.load('step-9')
    expect(server.asked).toEqual([`GET ${first} step-9`])
    for (const id of stepsNear(graph, 'step-9')) {
      expect(findStep(parts.flow, id)).toEqual(graph.steps[id])
      expect(text(first).steps[id]?.title).toBeDefined()
      expect(stepHelp(first).termsOn[id]).toEqual([id])
    }
  })

  it('leave what is there as it is', async () => {
    const { parts, text } = visitor()
    await parts.load('step-9')
    const before = text(first).steps['step-9']
    await parts.load('step-40')
    expect(text(first).steps['step-9']).toBe(before)
  })

  it('come in another language before the page switches to it', async () => {
    const { parts, text } = visitor()
    const shown = partOf(stepsNear(graph, graph.start))
    parts.takeFirst(text(first), graph.start, shown)
    await parts.load('step-9')
    await parts.switchTo(second)
    expect(Object.keys(text(second).steps).sort()).toEqual(Object.keys(text(first).steps).sort())
    await parts.load('step-100')
    expect(server.asked.at(-1)).toBe(`GET ${second} step-100`)
  })

  it('rule out a step that the guide has not, and no text that cannot be a step', async () => {
    const { parts } = visitor()
    const read = () => replay(parts.flow, [{ at: 'nowhere', how: 'link', answers: [] }])
    expect(await parts.withSteps(read)).toMatchObject({ whole: false })
    expect(parts.isMissingFor(read)).toBe(false)
    const asked = server.asked.length
    await parts.withSteps(() => replay(parts.flow, [{ at: '../../etc', how: 'link', answers: [] }]))
    expect(server.asked).toHaveLength(asked)
  })

  it('rule out nothing where the server has other parts by now, or none can be reached', async () => {
    const { parts } = visitor()
    const read = () => replay(parts.flow, trailAt(parts.flow, 'step-50'))
    server.isGone = true
    await expect(parts.withSteps(read)).rejects.toThrow('404')
    server = { ...server, isGone: false, isDown: true }
    await expect(parts.withSteps(read)).rejects.toThrow('offline')
    expect(parts.isMissingFor(read)).toBe(true)
    server.isDown = false
    expect((await parts.withSteps(read)).step).toBe('step-50')
  })

  it('can be all steps, for the finder', async () => {
    const { parts, text } = visitor()
    await parts.loadAll(first)
    expect(Object.keys(text(first).steps)).toHaveLength(200)
    expect(replay(parts.flow, trailAt(parts.flow, 'step-150'))).toMatchObject({ whole: true })
  })
})

describe('a step that is shown', () => {
  it('has the machines of the next steps made before anybody clicks', async () => {
    vi.stubGlobal('window', { requestIdleCallback: (act: () => void) => setTimeout(act) })
    vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act))
    const own = partOf([graph.start])[graph.start]
    const growing = createGrowingFlow({
      ...graph,
      steps: own === undefined ? {} : { [graph.start]: own.flow },
    })
    const made: string[] = []
    const flow: Flow = {
      ...growing.flow,
      machineOf: id => {
        made.push(id)
        return growing.flow.machineOf?.(id)
      },
    }
    const text = { ...texts[first], steps: {} }
    const parts = createParts({ ...growing, flow }, async () => Promise.resolve(text), first)
    const input = { flow, trail: trailAt(flow, graph.start) }
    const session = createActor(sessionMachine, { input }).start()
    made.length = 0
    const stop = parts.fetchAhead(session)
    const next = graph.steps[graph.start]?.answers.map(answer => answer.next) ?? []
    await vi.waitFor(() => expect(made).toEqual(next))
    expect(next.every(id => growing.flow.machineOf?.(id) !== undefined)).toBe(true)
    stop()
  })
})
