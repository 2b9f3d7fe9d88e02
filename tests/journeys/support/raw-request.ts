import { connect } from 'node:net'
import { gunzipSync, brotliDecompressSync } from 'node:zlib'

/** A raw response, with header names in lower case. */
export type RawAnswer = {
  status: number
  headers: Map<string, string>
  /** A header that occurs twice, which would count as two policies. */
  doubled: string[]
  body: Buffer
}

type Asked = { method?: string; headers?: Record<string, string> }

/** Sends a request byte for byte. @param path as sent: neither resolved nor encoded */
export async function ask(origin: string, path: string, asked: Asked = {}): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin)
  const headers = { Host: `${hostname}:${port}`, Connection: 'close', ...asked.headers }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const all = await exchange(
    Number(port),
    `${asked.method ?? 'GET'} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`,
  )
  return readAnswer(all)
}

/** Sends raw bytes and keeps the connection open. @returns every response until the host closed the connection */
export async function askWith(origin: string, bytes: string): Promise<RawAnswer[]> {
  let rest = await exchange(Number(new URL(origin).port), bytes)
  const answers: RawAnswer[] = []
  while (rest.length > 0) {
    const answer = readAnswer(rest)
    const length = answer.status === 304 ? 0 : answer.headers.get('content-length')
    const end = rest.indexOf('\r\n\r\n') + 4
    const size = length === undefined ? rest.length - end : Number(length)
    answers.push({ ...answer, body: answer.body.subarray(0, size) })
    rest = rest.subarray(end + size)
  }
  return answers
}

function readAnswer(all: Buffer): RawAnswer {
  const end = all.indexOf('\r\n\r\n')
  const [first = '', ...rest] = all.subarray(0, end).toString('latin1').split('\r\n')
  const pairs = rest.map(line => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
  })
  const names = pairs.map(([name]) => name)
  const found = new Map(pairs)
  const body = all.subarray(end + 4)
  return {
    status: Number(first.split(' ')[1]),
    headers: found,
    doubled: names.filter((name, index) => names.indexOf(name) !== index),
    body: found.get('transfer-encoding') === 'chunked' ? unchunk(body) : body,
  }
}

/** The decompressed body of a response. */
export function textOf({ headers, body }: RawAnswer): string {
  const encoding = headers.get('content-encoding')
  if (encoding === 'gzip') return gunzipSync(body).toString()
  return (encoding === 'br' ? brotliDecompressSync(body) : body).toString()
}

async function exchange(port: number, request: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    const socket = connect(port, 'localhost', () => socket.write(request))
    socket.setTimeout(20_000, () => socket.destroy(new Error('The host did not answer.')))
    socket.on('data', part => parts.push(part))
    socket.once('end', () => resolve(Buffer.concat(parts)))
    // The host may close the connection while we still send; earlier responses count.
    socket.once('error', error =>
      parts.length > 0 ? resolve(Buffer.concat(parts)) : reject(error),
    )
  })
}

function unchunk(body: Buffer): Buffer {
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const line = body.indexOf('\r\n', at)
    const size = Number.parseInt(body.subarray(at, line).toString('latin1'), 16)
    if (!(size > 0)) return Buffer.concat(parts)
    parts.push(body.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
}
