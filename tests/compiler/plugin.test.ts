import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer } from 'vite'
import type { ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { contentPlugin } from '../../compiler/content-plugin.ts'

const root = mkdtempSync(join(tmpdir(), 'eds-guide-'))
const folder = join(root, 'content')
const solved = join(folder, 'steps/solved.yaml')
const good = readFileSync('tests/fixtures/content/base/steps/solved.yaml', 'utf8')
const bad = good.replace('kk: Дайын, ', '')

beforeAll(() => {
  cpSync('tests/fixtures/content/base', folder, { recursive: true })
  writeFileSync(
    join(root, 'main.js'),
    "export { default } from 'content:text/ru'\nexport { default as graph } from 'content:graph'\n",
  )
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function buildOnce(): ReturnType<typeof build> {
  return build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin({ folder })],
    build: {
      write: false,
      rolldownOptions: { input: join(root, 'main.js'), preserveEntrySignatures: 'strict' },
    },
  })
}

describe('a build', () => {
  it('contains the graph and the texts of the imported language', async () => {
    const code = JSON.stringify(await buildOnce())
    expect(code).toContain('restart-router')
    expect(code).toContain('Готово')
    expect(code).not.toContain('Дайын')
  })

  it('fails on invalid content and reports every problem once', async () => {
    writeFileSync(solved, bad.replace('en: Done', 'en: <b>Done</b>'))
    const error = await buildOnce().then(() => '', String)
    writeFileSync(solved, good)
    expect(error.match(/steps\/solved\.yaml:3:\d+ /g)).toHaveLength(2)
    expect(error).toContain('title has no text in kk — add "kk: …" [missing-text]')
    expect(error).toContain('[unsafe-text]')
  })
})

describe('a development server', () => {
  let server: ViteDevServer
  const title = async (name: 'client' | 'ssr') => {
    const result = await server.environments[name].transformRequest('content:text/en')
    return /"solved":\{"title":\["([^"]*)"\]/.exec(result?.code ?? '')?.[1]
  }
  /** Writes a file until the watcher reports it: it merges changes that follow each other closely. */
  const write = async (text: string) => {
    const send = vi.spyOn(server.environments.client.hot, 'send')
    const rewrite = () => {
      writeFileSync(solved, text)
      return send.mock.calls
    }
    await expect
      .poll(rewrite, { timeout: 20_000, interval: 300 })
      .toContainEqual([{ type: 'full-reload' }])
    send.mockRestore()
  }

  beforeAll(async () => {
    server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      server: { middlewareMode: true, ws: false },
      plugins: [contentPlugin({ folder })],
    })
  })
  afterAll(() => server.close())

  it('serves the modules in both environments', async () => {
    expect(await title('client')).toBe('Done')
    expect(await title('ssr')).toBe('Done')
  })

  it('reloads a changed text, reports invalid content, and recovers without a restart', async () => {
    await write(good.replace('en: Done', 'en: All done'))
    expect(await title('client')).toBe('All done')
    expect(await title('ssr')).toBe('All done')

    await write(bad)
    await expect(title('client')).rejects.toThrow('title has no text in kk')
    await expect(title('ssr')).rejects.toThrow('title has no text in kk')

    await write(good)
    expect(await title('client')).toBe('Done')
    expect(await title('ssr')).toBe('Done')
  })
})
