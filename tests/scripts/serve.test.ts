import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveSettings } from '../../scripts/build/built-settings.ts'
import { stagingDir } from '../../scripts/build/folders.ts'
import { serveOptions } from '../../scripts/serve/options.ts'

mkdirSync('.cache', { recursive: true })
const folder = mkdtempSync('.cache/served-')
const env = { OUT_DIR: folder }

beforeAll(() => {
  for (const place of ['', 'kk', 'ru', 'en']) {
    mkdirSync(join(folder, place), { recursive: true })
    for (const name of ['index.html', '404.html']) writeFileSync(join(folder, place, name), name)
  }
})
afterAll(() => {
  for (const made of [folder, stagingDir(folder)]) rmSync(made, { recursive: true, force: true })
})

/** Runs `npm run serve` with settings that must fail. */
function refused(settings: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/run.mjs', 'scripts/serve.ts'], {
    env: { PATH: process.env['PATH'], ...settings },
    encoding: 'utf8',
    timeout: 30_000,
  })
  expect([status, stdout]).toEqual([1, ''])
  return stderr
}

describe('a server that cannot start', () => {
  it('says in one line that its port is in use, and what to do', async () => {
    const other = createServer()
    await new Promise<void>(ready => other.listen(0, ready))
    const bound = other.address()
    const port = typeof bound === 'object' && bound !== null ? String(bound.port) : ''
    const said = refused({ ...env, PORT: port })
    other.close()
    expect(said).toMatch(/^eds-guide: Port \d+ is in use\. .*PORT=4180 npm run serve\n$/)
    expect(said).toContain(port)
  })

  it('says in one line that there is no site, and what to do', () => {
    expect(refused({ OUT_DIR: `${folder}/none`, PORT: '0' })).toMatch(
      /^eds-guide: There is no built site in .*none\/\. Run "npm run build" first\.\n$/,
    )
  })

  it('says in one line that its port is invalid', () => {
    expect(refused({ ...env, PORT: 'abc' })).toMatch(
      /^eds-guide: PORT is "abc"\. Write a number.*\n$/,
    )
  })
})

describe("the server's options", () => {
  it('have a default port', async () => {
    for (const PORT of [undefined, ''])
      expect(await serveOptions({ ...env, PORT })).toMatchObject({ port: 4173, base: '/' })
    expect(await serveOptions({ ...env, PORT: '80' })).toMatchObject({ port: 80 })
  })

  it.each(['abc', '-1', '70000', '41.73', '0x10'])('refuse the port %s', async PORT => {
    await expect(serveOptions({ ...env, PORT })).rejects.toThrow(
      `PORT is "${PORT}". Write a number up to 65535`,
    )
  })

  it('are the settings of the build only', async () => {
    const built = { base: '/help/eds/', embedParents: ['https://portal.example'] }
    await saveSettings(folder, built)
    expect(existsSync(join(folder, 'settings.json'))).toBe(false)
    expect(await serveOptions(env)).toEqual({ folder, ...built, port: 4173 })
    const same = { BASE_PATH: '/help/eds/', EMBED_PARENTS: 'https://portal.example' }
    expect(await serveOptions({ ...env, ...same })).toMatchObject(built)
    await expect(serveOptions({ ...env, BASE_PATH: '/other/' })).rejects.toThrow(
      /^BASE_PATH is "\/other\/", but .* was built with "\/help\/eds\/"\. Build it again/,
    )
    await expect(serveOptions({ ...env, EMBED_PARENTS: 'https://help.example' })).rejects.toThrow(
      /^EMBED_PARENTS is /,
    )
  })
})
