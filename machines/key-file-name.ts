/** What the name of a key file hints at. */
export type KeyFileHint = 'signing-in' | 'individual' | 'legal-entity' | 'newer' | 'nothing'

const longest = 1000
/** Cyrillic letters by the Latin ones that they are taken for in these names. */
const latinLetters: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  х: 'x',
  у: 'y',
  ѕ: 's',
  г: 'g',
  и: 'u',
  ѡ: 'w',
  і: 'i',
}
const beginnings: readonly (readonly [RegExp, KeyFileHint])[] = [
  [/^auth_?rsa(?:256)?(?![a-z0-9])/, 'signing-in'],
  [/^rsa(?:256)?(?![a-z0-9])/, 'individual'],
  [/^gost512(?![a-z0-9])/, 'newer'],
  [/^gost(?:knca)?(?![a-z0-9])/, 'legal-entity'],
]

/**
 * Reads what the name of a key file hints at: only the name, never the file.
 * Case, letters that only look right, copies («… (1).p12») and whole paths of Windows and Unix make no difference.
 * The rule comes from the outside note `file-names`; a file can be renamed, so it is never more than a hint.
 * @param text a name or a path; in the finder, any text at all
 */
export function readKeyFileName(text: string): KeyFileHint {
  if (text.length > longest) return 'nothing'
  const path = text
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Cc}]/gu, '')
    .trim()
    .replaceAll(/^["'«]|["'»]$/g, '')
  const name = (path.split(/[\\/]/).at(-1) ?? '').toLowerCase().trim()
  // A name of one piece with an underscore or an ending: «RSA файл жоқ» is a sentence.
  if (!/_|\.(?:p12|pfx|р12)/.test(name)) return 'nothing'
  const letters = Array.from(name, letter => latinLetters[letter] ?? letter).join('')
  const bare = letters.replace(/^(?:copy of |копия |көшірме )/, '')
  if (
    /\s/.test(bare.replace(/(?:\s*-\s*(?:copy|.{1,12}))?\s*(?:\(\d+\))?\s*(?:\.p12|\.pfx)?$/, ''))
  )
    return 'nothing'
  return beginnings.find(([pattern]) => pattern.test(bare))?.[1] ?? 'nothing'
}
