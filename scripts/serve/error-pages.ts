import { STATUS_CODES } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { guide, languages } from '../../compiler/guide.ts'
import { headersFor } from '../../deploy/headers.ts'
import { readSiteFile } from './site-files.ts'

/** Milliseconds until the connection of a refused client is closed, so that it can read why. */
const lingerFor = 5000

/** Answers with an error page, which links to the guide. */
export function errorPages(folder: string) {
  /** The page in the language of the path, else the one in all languages. */
  async function pageFor(path: string) {
    const first = path.split('/')[0]?.toLowerCase()
    const language = languages.find(known => known === first)
    const page = await readSiteFile(folder, language ? `${language}/404.html` : '404.html', [])
    // There is none only while a build replaces the site.
    return page ?? { body: Buffer.from(guide.id), type: 'text/plain; charset=utf-8' }
  }
  async function answerFor(path: string, extra: Record<string, string>) {
    const { body, type } = await pageFor(path)
    const own = { 'Content-Type': type, 'Content-Length': String(body.length) }
    return { body, headers: { ...headersFor('404.html', { embedParents: [] }), ...own, ...extra } }
  }

  return {
    /** @param path below the base, without a leading slash */
    async send(response: ServerResponse, status: number, path = '', extra = {}) {
      const { body, headers } = await answerFor(path, extra)
      response.writeHead(status, headers).end(body)
    },
    /**
     * Answers a request that Node refuses before it exists, by writing raw HTTP; it is the last answer of the
     * connection.
     * @param before answers still pending on this connection
     */
    async refuse(socket: Duplex, status: number, before?: ServerResponse) {
      if (before !== undefined && !before.writableFinished && !before.destroyed) {
        await new Promise(done => before.once('close', done))
      }
      const { body, headers } = await answerFor('', { Connection: 'close' })
      if (!socket.writable) return socket.destroy()
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
      const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`
      socket.end(Buffer.concat([Buffer.from(head), body]))
      setTimeout(() => socket.destroy(), lingerFor).unref()
    },
  }
}
