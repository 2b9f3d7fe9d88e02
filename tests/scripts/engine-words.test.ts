import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../compiler/guide.ts'
import { domainWords, remainders } from './engine-words.ts'

const folders = ['app', 'machines', 'compiler', 'scripts', 'deploy']
const templates = ['index.html', 'console.html', 'embed.html', 'reference.html']
/** Generated from the content, counted from the document, or written for a host of this guide. */
const exempt = /\.generated\.|\/__|document-words\.yaml$|^deploy\/(?:nginx|netlify|cloudflare)\//
/** Files about the letters of a script or language, named after it. */
const ofLetters =
  /\/letters\/[\w-]+\.ts$|\/(?:fold|code-pages|cyrillic-lookalikes|cyrillic-letters|vocabulary)\.ts$/

const files = [
  ...folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.(?:ts|tsx|css|html|mjs|yaml)$/.test(entry.name))
      .map(entry => `${entry.parentPath}/${entry.name}`),
  ),
  ...templates,
].filter(file => !exempt.test(file))

/** The number of matches in each file; files without any are omitted. */
function countIn(pattern: RegExp, among = files): Record<string, number> {
  const counts = among.map(file => {
    return [file, (readFileSync(file, 'utf8').match(pattern) ?? []).length] as const
  })
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

const lettersOutside = /\p{Script=Cyrillic}+/gu
const codes = languages.join('|')
/** A language code in quotes, as a property, as a key, or at the beginning of an address. */
const codeByHand = new RegExp(
  `['"\`/](?:${codes})['"\`/]|\\b(?:${codes}):(?! )|\\{ (?:${codes}):|\\.(?:${codes})\\b`,
  'g',
)

describe('the engine', () => {
  it('is searched completely', () => {
    expect(files.length).toBeGreaterThan(300)
    expect('use-gost and RSA'.match(domainWords)).toHaveLength(2)
    expect("language === 'kk'".match(codeByHand)).toHaveLength(1)
  })

  it.each([
    ['no word of the domain', domainWords, remainders.words, files],
    ['no language code', codeByHand, remainders.codes, files],
    [
      'no Cyrillic letter outside of what is about letters',
      lettersOutside,
      remainders.letters,
      files.filter(file => !ofLetters.test(file)),
    ],
  ] as const)('contains %s except what is listed with a reason', (_what, pattern, known, among) => {
    const allowed = Object.fromEntries(
      Object.entries(known).map(([file, [count]]) => [file, count]),
    )
    // Exact numbers: a smaller one must be written down, so that it never grows again.
    expect(countIn(pattern, among)).toEqual(allowed)
  })
})
