import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, request as ask } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { headersFor, securityHeaders } from '../../../deploy/headers.ts'
import { buildWorker } from '../../../scripts/build/worker.ts'
import { startHost } from './start-host.ts'

/** A fault of the host at an address; undefined for none. */
type Fault = (
  path: string,
) => { status: number; type: string; body: string } | 'silence' | undefined
type Headers = Record<string, string>

const noFault: Fault = () => undefined

/** The headers of every page, with changes. */
export const headersOf = (change: Headers) => (path: string) => ({
  ...headersFor(path, { embedParents: [] }),
  ...change,
})

/** A proxy in front of the real server that deploys releases and injects faults. */
export async function startDeployment(folder: string) {
  let behind = await startHost({ folder, base: '/', embedParents: [] })
  let fault: Fault = noFault
  let headers: Headers = {}
  const asked: string[] = []

  function pass(request: IncomingMessage, response: ServerResponse) {
    const path = request.url ?? '/'
    asked.push(path)
    const wrong = fault(path)
    if (wrong === 'silence') return undefined
    if (wrong !== undefined) {
      const own = { ...securityHeaders, 'Content-Type': wrong.type, 'Cache-Control': 'no-cache' }
      return response.writeHead(wrong.status, own).end(wrong.body)
    }
    const { port } = new URL(behind.address)
    const onward = ask({ port, path, method: request.method, headers: request.headers }, answer => {
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...lowerCased(headers) })
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    onward.end()
  }

  let server = createServer(pass)
  const port = await listen(server, 0)
  return {
    origin: `http://localhost:${port}`,
    /** The addresses requested so far. */
    asked,
    /** Deploys another release. */
    async deploy(next: string) {
      await behind.stop()
      behind = await startHost({ folder: next, base: '/', embedParents: [] })
    },
    fail(next: Fault) {
      fault = next
    },
    send(change: Headers) {
      headers = change
    },
    /** Goes offline. */
    async unplug() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
    async plug() {
      server = createServer(pass)
      await listen(server, port)
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await behind.stop()
    },
  }
}

function lowerCased(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, () => resolve())
  })
  const bound = server.address()
  return typeof bound === 'object' && bound !== null ? bound.port : port
}

/**
 * Makes the next release of a built site: every script has another name, and every page names it.
 * @param change headers of the new release
 */
export async function nextRelease(from: string, to: string, change: Headers = {}): Promise<string> {
  await copySite(from, to)
  const assets = (await readdir(join(to, 'assets'))).filter(name => name.endsWith('.js'))
  const renamed = assets.map(name => [name, name.replace(/.{4}\.js$/, '2222.js')] as const)
  const files = (await readdir(to, { recursive: true })).filter(name => /\.(?:html|js)$/.test(name))
  for (const file of files) {
    const text = await readFile(join(to, file), 'utf8')
    const next = renamed.reduce((whole, [old, name]) => whole.replaceAll(old, () => name), text)
    await writeFile(
      join(to, file),
      next.replace('<head>', '<head><meta name="release" content="2">'),
    )
  }
  for (const [old, name] of renamed) {
    await cp(join(to, 'assets', old), join(to, 'assets', name))
    await rm(join(to, 'assets', old))
  }
  // A new build has no packed pages of the old one.
  const packs = (await readdir(join(to, 'assets'))).filter(name => /^pages-.+\.json$/.test(name))
  for (const name of packs) await rm(join(to, 'assets', name))
  await buildWorker({ folder: to, base: '/', headersOf: headersOf(change) })
  return to
}

/** A copy of a built site without compressed files, which would not match changed ones. */
export async function copySite(from: string, to: string): Promise<string> {
  await rm(to, { recursive: true, force: true })
  await cp(from, to, { recursive: true, filter: file => !/\.(?:br|gz)$/.test(file) })
  return to
}
