import type { FileNames } from './content.ts'
import { latinLookalikes } from './cyrillic-lookalikes.ts'

/** The hint of a file's name: a key of `file-names.yaml`, or `nothing`. */
export type FileNameHint = string

/** Recognises names of files. */
export type FileNameReader = {
  /** The hint of a name or path; accepts any text. */
  readonly read: (text: string) => FileNameHint
  /** Whether a text is the name of such a file, even one without a hint. */
  readonly isOne: (text: string) => boolean
}

const longest = 1000

/**
 * Creates the reader of `file-names.yaml`. It looks at names only, never at files, and ignores case, look-alike
 * letters, copy suffixes («… (1)») and folders. A file can be renamed, so the result is never more than a hint.
 */
export function createFileNameReader({
  endings,
  otherEndings,
  copies,
  names,
}: FileNames): FileNameReader {
  const ending = String.raw`\.(?:${[...endings, ...otherEndings].join('|')})`
  const copied = new RegExp(
    String.raw`(?:\s*-\s*(?:copy|.{1,12}))?\s*(?:\(\d+\))?\s*(?:${ending})?$`,
  )
  const ends = new RegExp(`.${ending}$`)
  // A name without spaces and with an underscore or an extension; otherwise it is a sentence that begins like one.
  const tells = new RegExp(String.raw`_|\.(?:${endings.join('|')})`)
  const beforeCopy = new RegExp(`^(?:${copies.join('|')}) `)
  const beginnings = names.map(({ id, begins }) => ({
    id,
    pattern: new RegExp(`^(?:${begins})(?![a-z0-9])`),
  }))

  /** The name at the end of a path, in lower-case Latin letters; undefined where the text is more than a name. */
  function nameIn(text: string): string | undefined {
    if (text.length > longest) return undefined
    const path = text
      .normalize('NFKC')
      .replace(/[\p{Cf}\p{Cc}]/gu, '')
      .trim()
      .replace(/^["'«]|["'»]$/g, '')
    const name = (path.split(/[\\/]/).pop() ?? '').toLowerCase().trim()
    const bare = name.replace(beforeCopy, '')
    const letters = Array.from(bare, letter => latinLookalikes[letter] ?? letter).join('')
    return /\s/.test(letters.replace(copied, '')) ? undefined : letters
  }
  // A guide without file-names.yaml has no names to read.
  if (endings.length === 0) return { read: () => 'nothing', isOne: () => false }
  return {
    read(text) {
      const name = nameIn(text)
      if (name === undefined || !tells.test(name)) return 'nothing'
      return beginnings.find(({ pattern }) => pattern.test(name))?.id ?? 'nothing'
    },
    isOne: text => ends.test(nameIn(text) ?? ''),
  }
}
