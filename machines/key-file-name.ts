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

/** What the names of key files and certificates end in. */
const ending = String.raw`\.(?:p12|pfx|jks|pem|cer|key)`
const copied = new RegExp(String.raw`(?:\s*-\s*(?:copy|.{1,12}))?\s*(?:\(\d+\))?\s*(?:${ending})?$`)
const ends = new RegExp(`.${ending}$`)

/**
 * Reads what the name of a key file hints at: only the name, never the file.
 * Case, letters that only look right, copies («… (1).p12») and whole paths of Windows and Unix make no difference.
 * The rule comes from the outside note `file-names`; a file can be renamed, so it is never more than a hint.
 * @param text a name or a path; in the finder, any text at all
 */
export function readKeyFileName(text: string): KeyFileHint {
  const name = nameIn(text)
  // A name of one piece with an underscore or an ending: «RSA файл жоқ» is a sentence.
  if (name === undefined || !/_|\.(?:p12|pfx)/.test(name)) return 'nothing'
  return beginnings.find(([pattern]) => pattern.test(name))?.[1] ?? 'nothing'
}

/** Whether a text is the name of a key file, even one that tells nothing: `mykey.p12`, `ключ.p12`. */
export function isKeyFileName(text: string): boolean {
  return ends.test(nameIn(text) ?? '')
}

/** The name at the end of a path, in small Latin letters; undefined where the text is more than a name. */
function nameIn(text: string): string | undefined {
  if (text.length > longest) return undefined
  const path = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim()
    .replace(/^["'«]|["'»]$/g, '')
  const name = (path.split(/[\\/]/).pop() ?? '').toLowerCase().trim()
  const bare = name.replace(/^(?:copy of |копия |көшірме )/, '')
  const letters = Array.from(bare, letter => latinLetters[letter] ?? letter).join('')
  return /\s/.test(letters.replace(copied, '')) ? undefined : letters
}
