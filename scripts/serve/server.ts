import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, relative, sep } from 'node:path'
import sirv from 'sirv'
import { headersFor } from '../../deploy/headers.ts'
import { readErrorPages } from './error-pages.ts'

type Options = {
  folder: string
  base: string
  /** 0 takes any free one. */
  port: number
  /** The origins that may show the embedded pages in a frame. */
  embedParents?: readonly string[]
}

/** As long as nginx lets an address be, and about as long as all headers together may be. */
const longestAddress = 8000
const longestHead = 16_000
/** Up to here Node reads a head, so that we can say what was too long in it. */
const readsHead = 65_536
const headTooLong = '431 Request Header Fields Too Large'
/** A name without one can only be a page, and a page has its slash. */
const hasExtension = /\.[a-z0-9]+$/i
/** Not pages of their own: a folder's page, a packed twin, a hidden file. */
const hidden = /(?:^|\/)(?:index(?:\.html)?$|\.(?!well-known\/))|\.(?:gz|br)$|\/\//

/**
 * Serves a built site with its real response headers, as a host would.
 * @returns the address, and a function that stops the server
 * @throws Error when the folder holds no built site or the port is taken
 */
export async function startServer({ folder, base, port, embedParents = [] }: Options) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}/. Run "npm run build" first.`)
  }
  const files = sirv(folder, { etag: true, brotli: true, gzip: true })
  const pages = await pageFolders(folder)
  const errors = await readErrorPages(folder)

  const server = createServer({ maxHeaderSize: readsHead }, (request, response) => {
    const { url = '/', method, rawHeaders } = request
    if (method !== 'GET' && method !== 'HEAD') return errors.sendNotAllowed(response)
    if (url.length > longestAddress) return errors.refuse(request.socket, '414 URI Too Long')
    if (rawHeaders.join('').length > longestHead) return errors.refuse(request.socket, headTooLong)
    const path = url.replace(/[?#].*/s, '')
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined
    // Only a folder that we know is redirected to, so no address can lead to another host.
    if (`${path}/` === base || (inside !== undefined && pages.has(inside))) {
      const to = `${path}/${url.slice(path.length)}`
      return response.writeHead(301, { ...headersFor('', { embedParents }), Location: to }).end()
    }
    if (inside === undefined) return errors.sendNotFound(response, '')
    // The static server would also take a page without its slash.
    const isFolder = inside === '' || inside.endsWith('/')
    const isKnown = isFolder
      ? pages.has(inside.slice(0, -1)) || inside === ''
      : hasExtension.test(inside)
    if (!isKnown || hidden.test(inside)) return errors.sendNotFound(response, inside)
    for (const [name, value] of Object.entries(headersFor(inside, { embedParents }))) {
      response.setHeader(name, value)
    }
    request.url = `/${inside}`
    files(request, response, () => errors.sendNotFound(response, inside))
  })
  // What Node itself refuses (a malformed or far too long request) gets a page and the headers too.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy()
    const isTooLong = error.code === 'HPE_HEADER_OVERFLOW'
    errors.refuse(socket, isTooLong ? headTooLong : '400 Bad Request')
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
