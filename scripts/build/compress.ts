import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { filesBelow } from './file-tree.ts'

const packed = /\.(?:html|css|js|json|svg|xml|txt|webmanifest)$/
/** Bytes below which compression saves no network packet. */
const smallest = 1024
/** Files that are compressed at the same time. */
const atOnce = 16

/** The compression levels of both formats: the smallest files, or a tenth of the time for a site that nobody downloads. */
const levels = {
  best: { gzip: constants.Z_BEST_COMPRESSION, brotli: constants.BROTLI_MAX_QUALITY },
  quick: { gzip: 4, brotli: 4 },
} as const
type Levels = (typeof levels)[keyof typeof levels]

/**
 * Writes a .gz and a .br beside every text file, so that a host need not compress at every request. Deterministic:
 * neither format stores a time or a name here.
 */
export async function compressFolder(folder: string, level: keyof typeof levels): Promise<void> {
  const files = await filesBelow(folder)
  const rest = files.filter(file => packed.test(file)).values()
  // Compression runs in Node's thread pool. So many at a time keep it busy; all at once would need gigabytes.
  const takeTurns = async () => {
    for (const file of rest)
      // oxlint-disable-next-line no-await-in-loop -- the others of its kind run meanwhile
      await compress(join(folder, file), levels[level])
  }
  await Promise.all(Array.from({ length: atOnce }, takeTurns))
}

async function compress(file: string, { gzip: effort, brotli: quality }: Levels): Promise<void> {
  const text = await readFile(file)
  if (text.length < smallest) return
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(text, { level: effort }),
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  ])
  await Promise.all([writeFile(`${file}.gz`, zipped), writeFile(`${file}.br`, brotli)])
}
