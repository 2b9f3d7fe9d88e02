import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createSecureServer } from 'node:http2'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { contentTypeOf } from '../../deploy/file-types.ts'
import { filesBelow } from '../build/file-tree.ts'
import { portOf } from '../serve/port-of.ts'
import { makeCertificate } from './certificate.ts'
import { throughLink } from './link.ts'
import type { Link } from './profiles.ts'

type File = { body: Buffer; headers: Record<string, string> }

/** The headers of a file, by its path without a leading slash. */
export type HeadersOf = (path: string) => Record<string, string>

export type BenchServer = Awaited<ReturnType<typeof serveFolder>>

/**
 * Serves a folder from memory with HTTP/2 and Brotli.
 * @param fallback the file for an unknown path; without it that is a 404
 */
export async function serveFolder(folder: string, headersOf: HeadersOf, fallback?: string) {
  const files = await readFiles(folder, headersOf)
  const server = createSecureServer(makeCertificate())
  server.on('sessionError', () => undefined)
  server.on('stream', (stream, asked) => {
    stream.on('error', () => undefined)
    const path = String(asked[':path'])
      .replace(/[?#].*/s, '')
      .slice(1)
    const file = files.get(path.endsWith('/') || path === '' ? `${path}index.html` : path)
    const found = file ?? files.get(fallback ?? '')
    if (found === undefined) return stream.respond({ ':status': 404 }, { endStream: true })
    if (asked['if-none-match'] === found.headers['etag']) {
      return stream.respond({ ...found.headers, ':status': 304 }, { endStream: true })
    }
    stream.respond({ ...found.headers, ':status': 200 })
    stream.end(asked[':method'] === 'HEAD' ? undefined : found.body)
  })

  let link: Link | undefined
  let line = { freeAt: 0 }
  const sockets = new Set<Socket>()
  const listener = createServer({ noDelay: true }, socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    server.emit('connection', link === undefined ? socket : throughLink(socket, link, line))
  })
  await new Promise<void>(resolve => {
    listener.listen(0, 'localhost', resolve)
  })
  return {
    origin: `https://localhost:${portOf(listener)}`,
    /** Sets the simulated link of later connections. */
    use(next: Link | undefined) {
      link = next
      line = { freeAt: 0 }
    },
    stop() {
      for (const socket of sockets) socket.destroy()
      listener.close()
    },
  }
}

async function readFiles(folder: string, headersOf: HeadersOf): Promise<Map<string, File>> {
  const paths = (await filesBelow(folder)).filter(path => !/\.(?:br|gz)$/.test(path))
  const files = new Map<string, File>()
  // One after the other: a large guide has more files than a process may open.
  for (const path of paths) files.set(path, await readOne(folder, path, headersOf))
  return files
}

async function readOne(folder: string, path: string, headersOf: HeadersOf): Promise<File> {
  const text = await readFile(join(folder, path))
  const packed = await readFile(join(folder, `${path}.br`)).catch(() => undefined)
  const isText = extname(path) !== '.png' && text.length >= 1024
  const body = packed ?? (isText ? brotliCompressSync(text) : text)
  const own = Object.entries(headersOf(path.replace(/(^|\/)index\.html$/, '$1')))
  return {
    body,
    headers: {
      ...Object.fromEntries(own.map(([name, value]) => [name.toLowerCase(), value])),
      'content-type': contentTypeOf(path),
      'content-length': String(body.length),
      etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
      ...(body === text ? {} : { 'content-encoding': 'br' }),
    },
  }
}
