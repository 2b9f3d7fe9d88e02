import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { languages } from '../../machines/content.ts'
import { headersFor } from '../../deploy/headers.ts'

/** The page for an unknown address, by the language of its path; what has none gets all three. */
export async function readErrorPages(folder: string) {
  const pages = new Map(
    await Promise.all(
      ['', ...languages].map(
        async language => [language, await readFile(join(folder, language, '404.html'))] as const,
      ),
    ),
  )
  const every = pages.get('') ?? Buffer.alloc(0)

  return {
    /** Says that there is nothing here, in the language that the path begins with. */
    sendNotFound(response: ServerResponse, path: string) {
      const body = pages.get(path.split('/')[0]?.toLowerCase() ?? '') ?? every
      response.writeHead(404, headers(body)).end(response.req.method === 'HEAD' ? '' : body)
    },
    /** The site can only be read. */
    sendNotAllowed(response: ServerResponse) {
      response.writeHead(405, { ...headers(every), Allow: 'GET, HEAD' }).end(every)
    },
    /** For what Node refuses before there is a request: the answer is written by hand. */
    refuse(socket: Duplex, status: string) {
      const lines = Object.entries({ ...headers(every), Connection: 'close' })
      const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
      socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n`), every]))
    },
  }
}

function headers(body: Buffer): Record<string, string> {
  return {
    ...headersFor('404.html', { embedParents: [] }),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(body.length),
  }
}
