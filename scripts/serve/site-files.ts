import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { contentTypeOf } from '../../deploy/file-types.ts'
import type { Encoding } from './accept-encoding.ts'

export type SiteFile = {
  body: Buffer
  type: string
  encoding: Encoding | undefined
  /** The entity tag of exactly these bytes, in their encoding. */
  etag: string
}

const packed: Record<Encoding, string> = { br: '.br', gzip: '.gz' }
/** File system errors that mean that there is no such file. */
const isNoFile = /^(?:ENOENT|ENOTDIR|EISDIR|ENAMETOOLONG|ELOOP)$/

/**
 * Reads a file of the site whole, so that no handle stays open when a reader leaves, and a build can replace the file
 * meanwhile.
 * @param file below the folder, with "/" between names
 * @param accepted the encodings that the client accepts, preferred first
 * @returns undefined where there is no such file, or only one behind a symbolic link
 * @throws Error when the file is there but cannot be read
 */
export async function readSiteFile(
  folder: string,
  file: string,
  accepted: readonly Encoding[],
): Promise<SiteFile | undefined> {
  for (const encoding of [...accepted, undefined]) {
    const body = await readOwn(folder, encoding === undefined ? file : file + packed[encoding])
    if (body === undefined) continue
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`
    return { body, type: contentTypeOf(file), encoding, etag }
  }
  return undefined
}

async function readOwn(folder: string, file: string): Promise<Buffer | undefined> {
  try {
    const path = join(await realpath(resolve(folder)), file)
    return (await realpath(path)) === path ? await readFile(path) : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && isNoFile.test(String(error.code)))
      return undefined
    throw error
  }
}
