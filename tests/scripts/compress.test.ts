import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { compressFolder } from '../../scripts/build/compress.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const text = readFileSync('docs/deploy.md')

/** A folder with a long page, a short one and a picture, compressed: its files by name. */
async function compressed(level: 'best' | 'quick'): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'))
  folders.push(folder)
  for (const name of ['long.html', 'picture.png']) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'short.html'), text.subarray(0, 100))
  await compressFolder(folder, level)
  return new Map(readdirSync(folder).map(name => [name, readFileSync(join(folder, name))]))
}

describe('the compressed files of a build', () => {
  it.each(['best', 'quick'] as const)(
    'are long texts, whole, and the same each time: %s',
    async level => {
      const files = await compressed(level)
      expect([...files.keys()].sort()).toEqual([
        'long.html',
        'long.html.br',
        'long.html.gz',
        'picture.png',
        'short.html',
      ])
      expect(brotliDecompressSync(files.get('long.html.br') ?? '').equals(text)).toBe(true)
      expect(gunzipSync(files.get('long.html.gz') ?? '').equals(text)).toBe(true)
      expect(await compressed(level)).toEqual(files)
    },
  )

  it('are smallest in a build for readers', async () => {
    const sizes = (files: Map<string, Buffer>) =>
      ['long.html.br', 'long.html.gz'].map(name => files.get(name)?.length ?? 0)
    const [bestBrotli = 0, bestGzip = 0] = sizes(await compressed('best'))
    const [quickBrotli = 0, quickGzip = 0] = sizes(await compressed('quick'))
    expect(bestBrotli).toBeLessThan(quickBrotli)
    expect(bestGzip).toBeLessThan(quickGzip)
  })
})
