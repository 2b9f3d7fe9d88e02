import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import { join, relative, sep } from 'node:path'
import sirv from 'sirv'
import { cacheControl, securityHeaders } from '../../deploy/headers.ts'
import { languages } from '../../content/types.ts'

type Options = { folder: string; base: string; port: number }

/**
 * Serves a built site with its real response headers, as a host would.
 * @param options `port` 0 takes any free one
 * @returns the address, and a function that stops the server
 * @throws Error when the folder holds no built site or the port is taken
 */
export async function startServer({ folder, base, port }: Options) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}/. Run "npm run build" first.`)
  }
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) =>
      response.setHeader('Cache-Control', cacheControl(path.replace(/^\//, ''))),
  })
  const pages = await pageFolders(folder)
  const notFound = await errorPages(folder)

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const path = (request.url ?? '/').replace(/[?#].*/s, '')
    if (!path.startsWith(base)) return sendNotFound(response, notFound, '')
    const inside = path.slice(base.length)
    // Only a folder that we know is redirected to, so no address can lead to another host.
    if (pages.has(inside)) return redirect(response, `${base}${inside}/`)
    // The static server knows its files from the root and would take an index without its slash.
    if (
      inside !== '' &&
      pages.has(inside.replace(/\/?(index(\.html)?)?$/, '')) &&
      !inside.endsWith('/')
    ) {
      return sendNotFound(response, notFound, inside)
    }
    request.url = `/${inside}`
    files(request, response, () => sendNotFound(response, notFound, inside))
  })
  // What Node itself refuses (a malformed or far too long request) gets a page and the headers too.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy()
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '414 URI Too Long' : '400 Bad Request'
    const body = notFound.get('') ?? Buffer.alloc(0)
    const headers = Object.entries({
      ...securityHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': String(body.length),
      'Cache-Control': 'no-cache',
      Connection: 'close',
    }).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers.join('')}\r\n`), body]))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, () => resolve())
  })
  const bound = server.address()
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://localhost:${actual}${base}`,
    stop: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The folders that hold a page, without slashes at the ends: `kk/use-gost`. */
async function pageFolders(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return new Set(
    entries
      .filter(entry => entry.name === 'index.html')
      .map(entry => relative(folder, entry.parentPath).split(sep).join('/'))
      .filter(path => path !== ''),
  )
}

/** The page for an unknown address by the language of its path; the empty key speaks all three. */
async function errorPages(folder: string): Promise<Map<string, Buffer>> {
  const pages = ['', ...languages].map(
    async language => [language, await readFile(join(folder, language, '404.html'))] as const,
  )
  return new Map(await Promise.all(pages))
}

function sendNotFound(response: ServerResponse, pages: Map<string, Buffer>, path: string) {
  const language = path.split('/')[0]?.toLowerCase() ?? ''
  const body = pages.get(language) ?? pages.get('')
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
  })
  response.end(body)
}

function redirect(response: ServerResponse, to: string) {
  response.writeHead(301, { Location: to, 'Cache-Control': 'no-cache' })
  response.end()
}
