import type { IncomingMessage, ServerResponse } from 'node:http'
import { headersFor } from '../../deploy/headers.ts'
import { acceptedEncodings } from './accept-encoding.ts'
import type { errorPages } from './error-pages.ts'
import { readSiteFile } from './site-files.ts'

export type ServedSite = {
  folder: string
  base: string
  /** The origins that may frame the embedded pages. */
  embedParents?: readonly string[]
  /** Where counts of answers are sent; empty where nothing is counted. */
  insights?: string | undefined
}

/** The longest address and the largest headers, in bytes, like nginx's. */
const longestAddress = 8000
const longestHead = 16_000
/** Valid paths of the site: no hidden files and no parent folders. */
const ours = /^(?:(?:\.well-known|[\w@~-][\w.@~-]*)\/)*(?:[\w@~-][\w.@~-]*)?$/
/** Files without an address of their own: a folder's index page and compressed variants. */
const hidden = /(?:^|\/)index\.html$|\.(?:gz|br)$/

/**
 * Answers a request with a file of the site, or with an error page. `Range` is ignored, as servers may: no file is
 * long enough.
 * @throws Error when the error page itself cannot be read
 */
export async function answerWithSite(
  site: ServedSite,
  errors: ReturnType<typeof errorPages>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const refusal = refusalOf(request)
  if (refusal !== undefined) {
    const { status, ...extra } = refusal
    return errors.send(response, status, '', extra)
  }
  const { folder, base, embedParents = [], insights = '' } = site
  const [, rawPath = '', query = ''] =
    /^(?:https?:\/\/[^/?#]*)?([^?#]*)([^#]*)/i.exec(request.url ?? '') ?? []
  const path = decoded(rawPath)
  const inside = path?.startsWith(base) ? path.slice(base.length) : undefined
  const redirect = (to: string) =>
    response
      .writeHead(301, {
        ...headersFor(inside ?? '', { embedParents, insights }),
        Location: to + query,
      })
      .end()

  if (`${path}/` === base) return redirect(base)
  if (inside === undefined || !ours.test(inside) || hidden.test(inside))
    return errors.send(response, 404, inside ?? rawPath.slice(base.length))
  try {
    const accepted = acceptedEncodings(request.headers['accept-encoding'])
    const isFolder = inside === '' || inside.endsWith('/')
    const file = await readSiteFile(folder, isFolder ? `${inside}index.html` : inside, accepted)
    if (file === undefined) {
      const hasPage = !isFolder && (await readSiteFile(folder, `${inside}/index.html`, []))
      return hasPage ? redirect(`${base}${inside}/`) : errors.send(response, 404, inside)
    }
    const { 'if-match': wanted, 'if-none-match': known } = request.headers
    if (wanted !== undefined && !names(wanted, file.etag)) return errors.send(response, 412, inside)
    const headers = {
      ...headersFor(inside, { embedParents, insights }),
      ETag: file.etag,
      Vary: 'Accept-Encoding',
      'Accept-Ranges': 'none',
    }
    if (known !== undefined && names(known, file.etag))
      return response.writeHead(304, headers).end()
    return response
      .writeHead(200, {
        ...headers,
        'Content-Type': file.type,
        'Content-Length': file.body.length,
        ...(file.encoding && { 'Content-Encoding': file.encoding }),
      })
      .end(file.body)
  } catch {
    // A file that cannot be read now, for lack of handles or permission.
    return errors.send(response, 503, inside)
  }
}

/** The error of a request that is refused whatever its path; with its headers. */
function refusalOf({ url = '', method, rawHeaders, headers, httpVersion }: IncomingMessage) {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host')
  if (rawHeaders.join('').length > longestHead) return { status: 431 }
  if (url.length > longestAddress) return { status: 414 }
  if (hosts.length > 1 || (hosts.length === 0 && httpVersion !== '1.0')) return { status: 400 }
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, Allow: 'GET, HEAD', Connection: 'close' }
  if (headers.expect !== undefined && headers.expect.toLowerCase() !== '100-continue')
    return { status: 417 }
  if (!/^(?:chunked)?$/i.test(headers['transfer-encoding'] ?? ''))
    return { status: 501, Connection: 'close' }
  return undefined
}

/** A percent-decoded path; undefined where the encoding is malformed. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** Whether a list of entity tags contains this one; weak and strong ones count alike. */
function names(list: string, etag: string): boolean {
  return list.trim() === '*' || list.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
}
