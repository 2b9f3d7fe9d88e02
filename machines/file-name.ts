import type { FileNames } from './content.ts'
import { latinLookalikes } from './cyrillic-lookalikes.ts'

/** What the name of a file hints at: a name of `file-names.yaml`, or `nothing`. */
export type FileNameHint = string

/** Reads names of files. */
export type FileNameReader = {
  /** What a name or a path hints at; in the finder, any text at all. */
  readonly read: (text: string) => FileNameHint
  /** Whether a text is the name of such a file, even one that tells nothing. */
  readonly isOne: (text: string) => boolean
}

const longest = 1000

/**
 * Makes the reader of `file-names.yaml`: of names only, never of files.
 * Case, letters that only look right, copies («… (1)») and whole paths of Windows and Unix make no difference.
 * A file can be renamed, so what is read is never more than a hint.
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
  // A name of one piece with an underscore or an ending: what merely begins like one is a sentence.
  const tells = new RegExp(String.raw`_|\.(?:${endings.join('|')})`)
  const beforeCopy = new RegExp(`^(?:${copies.join('|')}) `)
  const beginnings = names.map(({ id, begins }) => ({
    id,
    pattern: new RegExp(`^(?:${begins})(?![a-z0-9])`),
  }))

  /** The name at the end of a path, in small Latin letters; undefined where the text is more than a name. */
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
  // A guide without such files has no names to read.
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
