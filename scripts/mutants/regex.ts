/** Marks of a pattern, outside a class of letters, and what each is taken for. */
const marks: readonly (readonly [RegExp, (mark: string) => string])[] = [
  [/^[\^$]/, () => ''],
  [/^\\[dDsSwWpPbB]/, mark => `\\${swapCase(mark.slice(1))}`],
  [/^\(\?<?[!=]/, mark => mark.replace(/[!=]$/, sign => (sign === '!' ? '=' : '!'))],
  [/^\[\^/, () => '['],
  [/^\[/, () => '[^'],
  [/^(?:[+*]|\{\d+(?:,\d*)?\})/, () => ''],
  [/^\?/, () => ''],
]

/** A regular expression with one mark of it changed, in every way that is still one. */
export function regexMutants(literal: string): string[] {
  const end = literal.lastIndexOf('/')
  const pattern = literal.slice(1, end)
  const flags = literal.slice(end + 1)
  const mutants: string[] = []
  let isInClass = false
  for (let at = 0; at < pattern.length; at += 1) {
    const rest = pattern.slice(at)
    const isGroupMark = rest.startsWith('?') && pattern[at - 1] === '('
    for (const [mark, to] of isInClass || isGroupMark ? [] : marks) {
      const found = mark.exec(rest)?.[0]
      if (found === undefined) continue
      const changed = pattern.slice(0, at) + to(found) + pattern.slice(at + found.length)
      if (changed !== '' && isPattern(changed, flags)) mutants.push(`/${changed}/${flags}`)
      break
    }
    if (rest.startsWith('\\')) at += 1
    else if (rest.startsWith('[')) isInClass = true
    else if (rest.startsWith(']')) isInClass = false
  }
  return mutants
}

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
}

function isPattern(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp
  } catch {
    return false
  }
}
