import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import { largestBatch, readBatch } from './batch.ts'

export type ReceiverOptions = {
  /** The origins whose pages may send; any when empty. */
  readonly origins: readonly string[]
  /** Stores an accepted batch, as one line of JSON. */
  readonly keep: (line: string) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** The most batches per minute, from all senders together (rate limit). */
  readonly mostPerMinute: number
}

const day = 24 * 60 * 60 * 1000
const minute = 60_000
/** Milliseconds until a slow sender is disconnected. */
const senderTimeout = 10_000

/**
 * An HTTP server that receives batches of counts and logs them. It stores nothing about the sender: no address, no
 * user agent, no time.
 */
export function createReceiver({ origins, keep, now, mostPerMinute }: ReceiverOptions): Server {
  let window = { started: now(), count: 0 }
  const isTooMany = () => {
    if (now() - window.started >= minute) window = { started: now(), count: 0 }
    window.count += 1
    return window.count > mostPerMinute
  }
  const answer = async (request: IncomingMessage): Promise<number> => {
    if (request.method !== 'POST') return 405
    const { origin = '' } = request.headers
    if (origins.length > 0 && !origins.includes(origin)) return 403
    if (isTooMany()) return 429
    const body = await readBody(request)
    if (body === undefined) return 413
    const batch = readBatch(body)
    if (batch === undefined || Math.abs(Date.parse(batch.day) - now()) > 2 * day) return 400
    keep(JSON.stringify(batch))
    return 204
  }
  const server = createServer((request, response) => {
    const respond = async () => {
      const status = await answer(request).catch(() => 500)
      response.writeHead(status, { 'Cache-Control': 'no-store', Connection: 'close' }).end()
      if (!request.complete) request.destroy()
    }
    void respond()
  })
  server.requestTimeout = senderTimeout
  server.headersTimeout = senderTimeout
  return server
}

/** @returns undefined when it is too long */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    size += bytes.length
    if (size > largestBatch) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}
