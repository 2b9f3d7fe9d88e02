import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBatch } from '../../scripts/insights/batch.ts'
import { openEventLog } from '../../scripts/insights/event-log.ts'
import { createReceiver } from '../../scripts/insights/receiver.ts'
import { addUp, maskCount } from '../../scripts/insights/totals.ts'
import { createCounts } from '../../machines/insights/counts.ts'
import { flow } from '../support/flow.ts'

const now = Date.parse('2026-11-30T12:00:00Z')
const good = {
  schema: 1,
  content: '0a1b2c3d',
  day: '2026-11-30',
  language: 'kk',
  counts: [{ kind: 'answer', step: 'start', answer: 'which-key', count: 2 }],
}
const answered = (step: string, answer: string, count: number) =>
  ({ kind: 'answer', step, answer, count }) as const

let server: Server = createServer()
let lines: string[] = []
let time = now

async function open(origins: string[] = []) {
  lines = []
  time = now
  server = createReceiver({
    origins,
    keep: line => lines.push(line),
    now: () => time,
    mostPerMinute: 5,
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
}
afterEach(() => void server.close())

function post(body: string, headers: Record<string, string> = {}, method = 'POST') {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return new Promise<number>((answer, fail) => {
    const sent = request({ host: '127.0.0.1', port, method, headers }, response => {
      response.resume()
      answer(response.statusCode ?? 0)
    })
    // The receiver closes the connection on a long body.
    sent.on('error', error =>
      'code' in error && error.code === 'EPIPE' ? answer(413) : fail(error),
    )
    sent.end(body)
  })
}

describe('the receiver', () => {
  beforeEach(() => open())

  it('stores the batch and nothing about its sender', async () => {
    const headers = { 'user-agent': 'a browser', cookie: 'a=b', 'x-forwarded-for': '10.0.0.1' }
    expect(await post(JSON.stringify(good), headers)).toBe(204)
    expect(lines).toEqual([JSON.stringify(good)])
  })

  it.each([
    ['no JSON', 'hello'],
    ['another schema', JSON.stringify({ ...good, schema: 2 })],
    ['a key of its own', JSON.stringify({ ...good, name: 'Aizhan' })],
    [
      'a key of its own in a count',
      JSON.stringify({ ...good, counts: [{ ...good.counts[0], at: 5 }] }),
    ],
    [
      'a text in place of an id',
      JSON.stringify({ ...good, counts: [{ kind: 'back', step: 'my phone is 8 701', count: 1 }] }),
    ],
    ['no count', JSON.stringify({ ...good, counts: [] })],
    ['a huge count', JSON.stringify({ ...good, counts: [{ ...good.counts[0], count: 1e9 }] })],
    ['a time in place of a day', JSON.stringify({ ...good, day: '2026-11-30T10:00:00Z' })],
    ['a day long ago', JSON.stringify({ ...good, day: '2026-11-20' })],
    ['a key of the prototype', '{"__proto__":{"a":1}}'],
    ['null', 'null'],
  ])('refuses %s', async (_name, body) => {
    expect(await post(body)).toBe(400)
    expect(lines).toEqual([])
  })

  it('refuses long bodies, other methods, and too many requests', async () => {
    expect(await post('x'.repeat(20_000))).toBe(413)
    expect(await post('', {}, 'GET')).toBe(405)
    const body = JSON.stringify(good)
    for (let sent = 1; sent < 5; sent += 1) expect(await post(body)).toBe(204)
    expect(await post(body)).toBe(429)
    time += 60_000
    expect(await post(body)).toBe(204)
  })

  it('accepts batches of the configured origins only', async () => {
    server.close()
    await open(['https://guide.example'])
    const body = JSON.stringify(good)
    expect(await post(body, { origin: 'https://guide.example' })).toBe(204)
    expect(await post(body, { origin: 'https://elsewhere.example' })).toBe(403)
    expect(await post(body)).toBe(403)
  })
})

describe('the event log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'events-'))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('never exceeds its size limit', () => {
    const file = join(folder, 'events.jsonl')
    const log = openEventLog(file, { largest: 20, kept: 2 })
    for (const line of ['one', 'two', 'three', 'four', 'five', 'six']) log.append(line.repeat(4))
    expect(readFileSync(file, 'utf8')).toBe(`${'six'.repeat(4)}\n`)
    expect(readFileSync(`${file}.1`, 'utf8')).toBe(`${'five'.repeat(4)}\n`)
    expect(readFileSync(`${file}.2`, 'utf8')).toBe(`${'four'.repeat(4)}\n`)
    expect(existsSync(`${file}.3`)).toBe(false)
  })
})

describe('the totals', () => {
  const batch = (counts: object[]) => {
    const read = readBatch(JSON.stringify({ ...good, counts }))
    if (read === undefined) throw new Error(JSON.stringify(counts))
    return read
  }

  it('count arrivals, answers, Back, changes and unsolved cases of each step', () => {
    const totals = addUp(
      [
        batch([{ kind: 'entry', step: 'start', count: 9 }, answered('start', 'which-key', 7)]),
        batch([
          answered('what-for', 'signing-in', 4),
          { kind: 'back', step: 'what-for', count: 2 },
          { kind: 'change', step: 'use-auth', count: 1 },
          { kind: 'unsolved', step: 'use-auth', count: 3 },
          { kind: 'outcome', step: 'hand-over', count: 3 },
          { kind: 'refused', topic: 'weather', count: 2 },
          { kind: 'refused', count: 1 },
        ]),
      ],
      flow.graph,
    )
    const none = { arrived: 0, left: 0, back: 0, changed: 0, unsolved: 0 }
    expect(totals.steps.get('start')).toEqual({ ...none, arrived: 9, left: 7 })
    expect(totals.steps.get('what-for')).toEqual({ ...none, arrived: 7, left: 4, back: 2 })
    expect(totals.steps.get('use-auth')).toEqual({ ...none, arrived: 4, changed: 1, unsolved: 3 })
    expect([...totals.outcomes]).toEqual([['hand-over', 3]])
    expect([...totals.refused]).toEqual([
      ['weather', 2],
      ['', 1],
    ])
    expect(totals.days).toEqual(['2026-11-30', '2026-11-30'])
  })

  it('omit steps and answers that the flow does not have', () => {
    const totals = addUp(
      [
        batch([
          answered('start', 'gone', 5),
          answered('constructor', 'a', 5),
          { kind: 'back', step: 'gone', count: 1 },
        ]),
      ],
      flow.graph,
    )
    expect([totals.steps.size, totals.answers.size]).toEqual([0, 0])
  })

  it.each([
    [0, '0'],
    [1, '<5'],
    [4, '<5'],
    [5, '5'],
  ])('maskCount %s to %s', (count, shown) => {
    expect(maskCount(count, 5)).toBe(shown)
  })
})

describe('the counts of a page', () => {
  it('are returned sorted by name, and then reset', () => {
    const forward = createCounts()
    const backward = createCounts()
    const events = [
      { kind: 'answer', step: 'b', answer: 'x' },
      { kind: 'entry', step: 'a' },
      { kind: 'answer', step: 'a', answer: 'x' },
      { kind: 'entry', step: 'a' },
    ] as const
    for (const event of events) forward.add(event)
    for (const event of [...events].reverse()) backward.add(event)
    const taken = forward.take()
    expect(taken).toEqual(backward.take())
    expect(taken.find(({ kind }) => kind === 'entry')).toMatchObject({ step: 'a', count: 2 })
    expect(forward.take()).toEqual([])
  })
})
