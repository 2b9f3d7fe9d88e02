import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:http2'
import type { ClientHttp2Session } from 'node:http2'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staticSite, swapSite } from '../../../scripts/bench/comparison-pages.ts'
import { walksOf } from '../../../scripts/bench/flow-file.ts'
import type { FlowFile } from '../../../scripts/bench/flow-file.ts'
import { benchOptions } from '../../../scripts/bench/options.ts'
import { report } from '../../../scripts/bench/report.ts'
import { serveFolder } from '../../../scripts/bench/server.ts'
import type { BenchServer } from '../../../scripts/bench/server.ts'
import { median, medianRatio } from '../../../scripts/bench/statistics.ts'

const flow: FlowFile = {
  languages: ['kk'],
  steps: [
    {
      id: 'first',
      kind: 'question',
      title: { kk: 'A & <b>' },
      answers: [
        { id: 'yes', label: { kk: 'Yes' }, next: 'second' },
        { id: 'no', label: { kk: 'No' }, next: 'last' },
      ],
    },
    {
      id: 'second',
      kind: 'question',
      title: { kk: 'B' },
      answers: [{ id: 'on', label: { kk: 'On' }, next: 'last' }],
    },
    { id: 'last', kind: 'end', title: { kk: 'C' }, answers: [] },
  ],
}

describe('the simulated line', () => {
  let folder = ''
  let server: BenchServer
  const roundTrip = 60

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bench-'))
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>A page</title>')
    // Random bytes do not compress.
    await writeFile(join(folder, 'large.js'), randomBytes(60_000))
    server = await serveFolder(folder, () => ({ 'X-Own': 'yes' }))
  })
  afterAll(async () => {
    server.stop()
    await rm(folder, { recursive: true })
  })

  async function get(session: ClientHttp2Session, path: string) {
    const started = performance.now()
    const stream = session.request({ ':path': path })
    let bytes = 0
    let headers: Record<string, unknown> = {}
    stream.on('response', got => (headers = got))
    for await (const chunk of stream) bytes += chunk.length
    return { bytes, headers, took: performance.now() - started }
  }
  async function withSession<Kind>(run: (session: ClientHttp2Session) => Promise<Kind>) {
    const session = connect(server.origin, { rejectUnauthorized: false })
    try {
      return await run(session)
    } finally {
      session.destroy()
    }
  }

  it('does not exist on loopback', async () => {
    server.use(undefined)
    const { headers, bytes } = await withSession(session => get(session, '/'))
    expect(headers).toMatchObject({ ':status': 200, 'x-own': 'yes' })
    expect(bytes).toBeGreaterThan(0)
    const unknown = await withSession(session => get(session, '/nothing'))
    expect(unknown.headers).toMatchObject({ ':status': 404 })
  })

  it('is limited by its bandwidth and the first flight', async () => {
    server.use({ bitsPerSecond: 1_600_000, roundTrip })
    const { took, bytes } = await withSession(session => get(session, '/large.js'))
    expect(bytes).toBeGreaterThanOrEqual(60_000)
    // 60 kB at 200 kB per second, plus the handshakes.
    expect(took).toBeGreaterThanOrEqual(300 + 2 * roundTrip)
  })
})

describe('the comparison sites', () => {
  it('have one page per step, with links as answers and escaped texts', () => {
    const pages = staticSite(flow)
    expect([...pages.keys()]).toEqual([
      'kk/index.html',
      'kk/second/index.html',
      'kk/last/index.html',
    ])
    expect(pages.get('kk/index.html')).toContain('<a data-answer="no" href="/kk/last/">')
    expect(pages.get('kk/index.html')).toContain('A &amp; &lt;b&gt;')
    expect(pages.get('kk/index.html')).not.toContain('<script')
  })
  it('contain the steps one answer away where a script swaps them', async () => {
    const page = (await swapSite(flow)).get('kk/index.html') ?? ''
    expect(page.match(/<template data-path="[^"]+">/g)).toEqual([
      '<template data-path="/kk/">',
      '<template data-path="/kk/second/">',
      '<template data-path="/kk/last/">',
    ])
  })
  it('are walked from every answer of the start to an end', () => {
    expect(walksOf(flow).map(walk => walk.map(({ to }) => to))).toEqual([
      ['second', 'last'],
      ['last'],
    ])
  })
})

describe('the figures', () => {
  it('are medians and ratios within a round', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(medianRatio([2, undefined, 8], [1, 1, 2])).toBe(3)
  })
  it('are in a table with their spread and the slowest step', () => {
    const found = { step: 20, 'worst-step': 90, worst: 'first > last' }
    const text = report(
      [
        { profile: 'CPU 4x', site: 'swap', round: 0, language: 'kk', found: { step: 10 } },
        { profile: 'CPU 4x', site: 'guide', round: 0, language: 'kk', found },
      ],
      ['swap', 'guide'],
    )
    expect(text).toContain('| 10.0 (10.0–10.0) | 20 (20–20) | ×2.00 |')
    expect(text).toContain('guide: first > last (kk, 90 ms)')
  })
  it('are selected by options that explain themselves', () => {
    expect(benchOptions(['--quick']).parts).toEqual(['steps'])
    expect(() => benchOptions(['--part', 'stepz'])).toThrow(/--part is "stepz". Write one of: load/)
    expect(() => benchOptions(['--rounds', '0'])).toThrow(/whole number/)
  })
})
