import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { answerWithSite } from './answer.ts'
import type { ServedSite } from './answer.ts'
import { portOf } from './port-of.ts'
import { errorPages } from './error-pages.ts'

/** Loopback only: the site is being tried out. */
const loopback = '127.0.0.1'
/** The largest head, in bytes, that Node parses, so that the error can say what was too long. */
const largestHead = 65_536

/** HTTP statuses by Node's parser errors; 400 for all others. */
const statusOfError = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
])

/**
 * Serves a built site on this machine with the headers of a real host.
 * @param port 0 takes any free one
 * @returns the address, and a function that stops the server
 * @throws Error when the folder holds no built site or the port is taken
 */
export async function startServer({ port, ...site }: ServedSite & { port: number }) {
  if (!existsSync(join(site.folder, 'index.html'))) {
    throw new Error(`There is no built site in ${site.folder}/. Run "npm run build" first.`)
  }
  const errors = errorPages(site.folder)
  /** The last answer on each connection; further ones wait for it. */
  const latest = new WeakMap<Duplex, ServerResponse>()

  function answer(request: IncomingMessage, response: ServerResponse) {
    latest.set(request.socket, response)
    answerWithSite(site, errors, request, response).catch(() => response.destroy())
  }
  const server = createServer({ maxHeaderSize: largestHead, requireHostHeader: false }, answer)
  server.on('checkExpectation', answer)
  server.on('connect', (_request: IncomingMessage, socket) => {
    errors.refuse(socket, 405).catch(() => socket.destroy())
  })
  // Requests that Node cannot parse get an error page and the headers, too.
  const refused = new WeakSet<Duplex>()
  async function refuseUnread({ code = '' }: NodeJS.ErrnoException, socket: Duplex) {
    if (!socket.writable || code === 'ECONNRESET') return socket.destroy()
    if (refused.has(socket)) return undefined
    refused.add(socket)
    return errors.refuse(socket, statusOfError.get(code) ?? 400, latest.get(socket))
  }
  server.on('clientError', (problem, socket) => {
    refuseUnread(problem, socket).catch(() => socket.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, loopback, () => resolve())
  })
  return {
    address: `http://localhost:${portOf(server)}${site.base}`,
    stop: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
