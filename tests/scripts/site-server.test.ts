import {
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  mkdtempSync,
} from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptedEncodings } from '../../scripts/serve/accept-encoding.ts'
import { startServer } from '../../scripts/serve/server.ts'

const home = mkdtempSync(join(tmpdir(), 'eds-guide-served-'))
const folder = join(home, 'site')
let server: Awaited<ReturnType<typeof startServer>>
const get = (path: string) => fetch(server.address + path)

function writeSite(to: string, words: string) {
  mkdirSync(join(to, 'kk'), { recursive: true })
  for (const name of ['index.html', '404.html', 'kk/index.html', 'kk/404.html'])
    writeFileSync(join(to, name), words)
}

beforeAll(async () => {
  writeSite(folder, 'one')
  writeFileSync(join(folder, 'long.txt'), 'a'.repeat(20_000_000))
  server = await startServer({ folder, base: '/', port: 0 })
})
afterAll(async () => {
  await server.stop()
  rmSync(home, { recursive: true, force: true })
})

describe('the server of "npm run serve"', () => {
  it('listens on loopback only', async () => {
    const port = Number(new URL(server.address).port)
    const others = Object.values(networkInterfaces())
      .flat()
      .filter(one => one !== undefined && one.family === 'IPv4' && !one.internal)
    for (const { address } of others.filter(one => one !== undefined)) {
      const isOpen = await new Promise(told => {
        connect(port, address, () => told(true)).once('error', () => told(false))
      })
      expect([address, isOpen]).toEqual([address, false])
    }
    expect((await fetch(`http://127.0.0.1:${port}/kk/`)).status).toBe(200)
  })

  it('leaves no file open when readers disconnect', async () => {
    const port = Number(new URL(server.address).port)
    const leave = () =>
      new Promise<void>(done => {
        const socket = connect(port, '127.0.0.1', () =>
          socket.write('GET /long.txt HTTP/1.1\r\nHost: a\r\n\r\n'),
        )
        socket.once('data', () => socket.resetAndDestroy()).once('close', () => done())
      })
    for (let round = 0; round < 5; round += 1)
      await Promise.all([leave(), leave(), leave(), leave()])
    if (!existsSync('/proc/self/fd')) return
    const open = readdirSync('/proc/self/fd').filter(name => {
      const link = join('/proc/self/fd', name)
      return existsSync(link) && readlinkSync(link).startsWith(folder)
    })
    expect(open).toEqual([])
  })

  it('works while a build replaces the site, and then serves the new one', async () => {
    expect(await (await get('kk/')).text()).toBe('one')
    renameSync(folder, `${folder}-old`)
    const between = await get('kk/')
    expect([between.status, await between.text()]).toEqual([404, 'eds-guide'])
    expect(between.headers.get('content-security-policy')).toContain("default-src 'none'")
    writeSite(folder, 'two')
    expect(await (await get('kk/')).text()).toBe('two')
    mkdirSync(join(folder, 'ru'))
    writeFileSync(join(folder, 'ru/index.html'), 'later')
    expect(await (await get('ru')).text()).toBe('later')
  })

  it('follows no symbolic link, but its folder may be one', async () => {
    writeFileSync(join(home, 'secret.txt'), 'secret')
    symlinkSync(join(home, 'secret.txt'), join(folder, 'link.txt'))
    symlinkSync(home, join(folder, 'up'))
    for (const path of ['link.txt', 'up/secret.txt', 'up/site/kk/', 'up/site/kk'])
      expect([path, (await get(path)).status]).toEqual([path, 404])
    symlinkSync(folder, join(home, 'current'))
    const behind = await startServer({ folder: join(home, 'current'), base: '/', port: 0 })
    expect((await fetch(`${behind.address}kk/`)).status).toBe(200)
    await behind.stop()
  })
})

describe('the encodings that a client takes', () => {
  const table: [header: string | undefined, accepted: string[]][] = [
    [undefined, []],
    ['', []],
    ['gzip, deflate, br, zstd', ['br', 'gzip']],
    ['gzip', ['gzip']],
    ['GZIP', ['gzip']],
    ['gzip;q=0', []],
    ['br;q=0.5, gzip;q=0.9', ['gzip', 'br']],
    ['*', ['br', 'gzip']],
    ['*, br;q=0', ['gzip']],
    ['*;q=0', []],
    ['gzip; q=0.0', []],
    ['gzip;q=yes', []],
  ]
  it.each(table)('are read with their weights: %s', (header, accepted) => {
    expect(acceptedEncodings(header)).toEqual(accepted)
  })
})
