import { connect } from 'node:net'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { headersFor } from '../../deploy/headers.ts'
import { ask, askWith } from './support/raw-request.ts'
import type { RawAnswer } from './support/raw-request.ts'
import { site } from './support/visitor.ts'

const page = readFileSync('dist/kk/index.html')

function expectOurHeaders({ headers, doubled }: RawAnswer) {
  expect(doubled).toEqual([])
  for (const [name, value] of Object.entries(headersFor('404.html', { embedParents: [] }))) {
    expect(`${name}: ${headers.get(name.toLowerCase())}`).toBe(`${name}: ${value}`)
  }
}

function expectErrorPage(answer: RawAnswer, statuses: number[]) {
  expect(statuses).toContain(answer.status)
  expectOurHeaders(answer)
  expect(answer.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/)
  expect(answer.body.toString()).toContain('data-page="not-found"')
}

// After each bad request, the next one gets the page.
afterEach(async () => {
  const answer = await ask(site(), '/kk/')
  if (answer.status !== 200 || !answer.body.equals(page))
    throw new Error(`After that the page came with status ${answer.status}, or not whole.`)
})

describe('a part of a file', () => {
  const ranges = [
    'bytes=0-0',
    'bytes=5-1',
    'bytes=0-1e20',
    'bytes=0-99999999999999999999999',
    'bytes=-5',
    'bytes=-0',
    'bytes=999999999-',
    'bytes=0-1,3-4',
    'bytes=0-,0-,0-,0-',
    'bytes=',
    'bytes',
    'BYTES=0-4',
    'lines=0-4',
    'bytes=a-b',
    'bytes= 0 - 4',
  ]
  it.each(ranges)('is not sent, but all of it, as every server may: %s', async range => {
    for (const method of ['GET', 'HEAD']) {
      for (const more of [{}, { 'If-Range': '"another"' }, { 'If-Range': 'yesterday' }]) {
        const answer = await ask(site(), '/kk/', { method, headers: { Range: range, ...more } })
        expect(answer.status).toBe(200)
        expectOurHeaders(answer)
        expect(answer.headers.get('accept-ranges') ?? 'none').toBe('none')
        expect(answer.headers.has('content-range')).toBe(false)
        if (method === 'GET') expect(answer.body.equals(page)).toBe(true)
      }
    }
  })
})

describe('a conditional request', () => {
  it('that fails gets a page and all headers', async () => {
    const wanted = { 'If-Match': '"another"' }
    expectErrorPage(await ask(site(), '/kk/', { headers: wanted }), [412])
    expect((await ask(site(), '/kk/', { headers: { 'If-Match': '*' } })).status).toBe(200)
  })

  it('that holds, also with several or weak tags, gets 304', async () => {
    const etag = (await ask(site(), '/kk/')).headers.get('etag') ?? ''
    for (const list of [etag, `"a", ${etag}`, `W/${etag.replace(/^W\//, '')}`, '*']) {
      const answer = await ask(site(), '/kk/', { headers: { 'If-None-Match': list } })
      expect([list, answer.status, answer.body.length]).toEqual([list, 304, 0])
      expectOurHeaders(answer)
    }
  })
})

describe('a packed file', () => {
  it.each(['gzip;q=0', 'br;q=0, gzip;q=0', 'identity', '*;q=0', 'gzip;q=x', 'deflate', ''])(
    'is not sent to who refuses it: Accept-Encoding: %s',
    async accepted => {
      const answer = await ask(site(), '/kk/', { headers: { 'Accept-Encoding': accepted } })
      expect(answer.headers.get('content-encoding')).toBeUndefined()
      expect(answer.body.equals(page)).toBe(true)
    },
  )
})

describe('a request that no browser sends', () => {
  const close = 'Connection: close\r\n\r\n'
  const host = 'Host: localhost\r\n'
  const requests: [what: string, bytes: string, status: number[]][] = [
    ['no host', `GET /kk/ HTTP/1.1\r\n${close}`, [400]],
    ['two hosts', `GET /kk/ HTTP/1.1\r\n${host}Host: other\r\n${close}`, [400]],
    ['no sense', 'blah\r\n\r\n', [400]],
    ['an unknown method', `BREW /kk/ HTTP/1.1\r\n${host}${close}`, [400, 405]],
    ['a tunnel', `CONNECT example.com:443 HTTP/1.1\r\n${host}${close}`, [400, 405]],
    ['an echo', `TRACE /kk/ HTTP/1.1\r\n${host}${close}`, [405]],
    ['the whole server', `OPTIONS * HTTP/1.1\r\n${host}${close}`, [400, 405]],
    ['a space in a name', `GET /kk/ HTTP/1.1\r\n${host}A b: c\r\n${close}`, [400]],
    ['an unknown version', `GET /kk/ HTTP/9.9\r\n${host}${close}`, [400, 505]],
    [
      'an unknown way of transfer',
      `GET /kk/ HTTP/1.1\r\n${host}Transfer-Encoding: x\r\n${close}`,
      [400, 501],
    ],
    [
      'two lengths',
      `POST /kk/ HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n${close}`,
      [400],
    ],
    ['a length that is none', `POST /kk/ HTTP/1.1\r\n${host}Content-Length: x\r\n${close}`, [400]],
    [
      'a body too long to take',
      `POST /kk/ HTTP/1.1\r\n${host}Content-Length: 9999999999\r\n${close}`,
      [405, 413],
    ],
    ['a TLS greeting', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n', [400]],
  ]
  it.each(requests)('has a page and all headers: %s', async (_what, bytes, status) => {
    const answers = await askWith(site(), bytes)
    expect(answers.length).toBe(1)
    for (const answer of answers) expectErrorPage(answer, status)
  })

  it('is answered normally when it only looks odd', async () => {
    const odd = [
      `GET http://localhost/kk/ HTTP/1.1\r\n${host}${close}`,
      `GET /kk/ HTTP/1.0\r\n\r\n`,
      `GET /%6bk/ HTTP/1.1\r\n${host}${close}`,
      `GET /kk/ HTTP/1.1\r\n${host}Upgrade: websocket\r\nConnection: upgrade, close\r\n\r\n`,
    ]
    for (const bytes of odd) {
      const [answer] = await askWith(site(), bytes)
      expect([bytes, answer?.status]).toEqual([bytes, 200])
      expect(answer?.body.equals(page)).toBe(true)
    }
  })

  it.each([
    '/kk/%69ndex.html',
    '/kk/index%2ehtml',
    '/kk/index.html%2fx',
    '/kk/..%5cru/',
    '/kk/%2e%65nv',
  ])('gets a real 404 in any spelling: %s', async path =>
    expectErrorPage(await ask(site(), path), [400, 404]),
  )

  it('on a shared connection does not lose the earlier responses', async () => {
    const good = `GET /kk/ HTTP/1.1\r\n${host}\r\n`
    const bad = [
      'GARBAGE\r\n\r\n',
      `GET /kk/?${'a'.repeat(9000)} HTTP/1.1\r\n${host}${close}`,
      `GET /kk/ HTTP/1.1\r\n${close}`,
      `GET /kk/ HTTP/1.1\r\n${host}Cookie: a=${'a'.repeat(20_000)}\r\n${close}`,
    ]
    for (const bytes of bad) {
      const answers = await askWith(site(), good.repeat(3) + bytes)
      expect(answers.map(({ status }) => status).slice(0, 3)).toEqual([200, 200, 200])
      for (const { body } of answers.slice(0, 3)) expect(body.equals(page)).toBe(true)
      const refusals = answers.slice(3)
      expect(refusals.length).toBe(1)
      for (const refusal of refusals) expectErrorPage(refusal, [400, 414, 431])
    }
  })
})

describe('a reader who goes away', () => {
  it('during 300 downloads affects nobody else', async () => {
    const { port } = new URL(site())
    const bytes = 'GET /eds-guide.html HTTP/1.1\r\nHost: localhost\r\n\r\n'
    const once = () =>
      new Promise<void>(done => {
        const socket = connect(Number(port), 'localhost', () => socket.write(bytes))
        socket.once('data', () => socket.destroy())
        socket.on('error', () => undefined)
        socket.once('close', () => done())
      })
    for (let round = 0; round < 6; round += 1) await Promise.all(Array.from({ length: 50 }, once))
  })

  it('before the request is complete affects nobody else', async () => {
    const { port } = new URL(site())
    for (const bytes of [
      '',
      'GET',
      'GET /kk/ HTTP/1.1\r\nHo',
      'POST /kk/ HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nab',
    ]) {
      await new Promise<void>(done => {
        const socket = connect(Number(port), 'localhost', () => {
          socket.write(bytes)
          socket.resetAndDestroy()
        })
        socket.on('error', () => undefined)
        socket.once('close', () => done())
      })
    }
  })
})
