import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEventLog } from '../../../scripts/insights/event-log.ts'
import { createReceiver } from '../../../scripts/insights/receiver.ts'
import { startHost } from '../support/start-host.ts'
import { isThorough } from '../support/thorough.ts'
import { answerAsParent } from './parent-page.ts'

const base = '/help/eds/'
const folders = ['.cache/elsewhere/site', '.cache/elsewhere/again'] as const

/**
 * Builds the site for a host with other settings (base path, embed parents), in the long tests twice in different
 * environments, and serves it together with two parent sites.
 */
export default async function setup(project: TestProject) {
  const portal = await startParent()
  const stranger = await startParent()
  // Separate origins: browsers resolve every name under localhost to this machine.
  const origins = {
    portal: `http://portal.localhost:${portal.port}`,
    stranger: `http://stranger.localhost:${stranger.port}`,
  }
  const embedParents = [origins.portal, 'https://portal.example']
  const events = '.cache/elsewhere/events.jsonl'
  const receiver = await startReceiver(events)
  const insights = `http://127.0.0.1:${receiver.port}/counts`
  const settings = {
    BASE_PATH: base,
    EMBED_PARENTS: embedParents.join(' '),
    INSIGHTS_URL: insights,
    COMPRESSION: 'quick',
  }
  await Promise.all([
    build(folders[0], { ...settings, TZ: 'Asia/Almaty', LANG: 'kk_KZ.UTF-8' }),
    isThorough
      ? build(folders[1], { ...settings, TZ: 'America/Lima', LANG: 'C', LEARN_AGAIN: 'yes' })
      : undefined,
  ])
  const host = await startHost({ folder: folders[0], base, embedParents, insights })
  project.provide('site', new URL(host.address).origin)
  project.provide('elsewhere', {
    base,
    folders: [...folders],
    embedParents,
    events,
    receiver: new URL(insights).origin,
    ...origins,
  })
  return async () => {
    await host.stop()
    await Promise.all([portal, stranger, receiver].map(({ stop }) => stop()))
  }
}

async function build(folder: string, env: Record<string, string>) {
  await rm(folder, { recursive: true, force: true })
  const said: Buffer[] = []
  const vite = spawn('node', ['node_modules/vite/bin/vite.js', 'build', '--app'], {
    // Without Vitest's variables: the build must not detect a test.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env, OUT_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  vite.stdout.on('data', (part: Buffer) => said.push(part))
  vite.stderr.on('data', (part: Buffer) => said.push(part))
  const code = await new Promise(ended => {
    vite.once('exit', ended)
  })
  if (code !== 0)
    throw new Error(`The build for another host failed:\n${Buffer.concat(said).toString()}`)
}

function startParent() {
  return listen(createServer(answerAsParent))
}

/** Starts `npm run collect`, writing to a file. */
async function startReceiver(file: string) {
  await rm(file, { force: true })
  await mkdir(dirname(file), { recursive: true })
  const log = openEventLog(file, { largest: 1_000_000, kept: 1 })
  const keep = (line: string) => log.append(line)
  return listen(createReceiver({ origins: [], keep, now: Date.now, mostPerMinute: 100 }))
}

async function listen(server: Server) {
  await new Promise<void>(ready => server.listen(0, ready))
  const bound = server.address()
  if (typeof bound !== 'object' || bound === null) throw new Error('There is no free port.')
  return {
    port: bound.port,
    stop: () =>
      new Promise<void>(stopped => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    elsewhere: {
      base: string
      /** The site, and the same built again in another environment (in the long tests). */
      folders: string[]
      embedParents: string[]
      /** The receiver's file of counts. */
      events: string
      /** The receiver's origin. */
      receiver: string
      /** The origins of an allowed and of a refused parent site. */
      portal: string
      stranger: string
    }
  }
}
