import { findSites } from './find.ts'
import type { Site } from './find.ts'

export type Mutant = {
  readonly id: number
  readonly file: string
  readonly line: number
  readonly from: string
  readonly to: string
}

/** The name under which mutated code asks which mutant is to live. */
export const asks = 'isMutant'

/**
 * Puts all mutants of a source into it at once; each lives when it is asked for.
 * @param first the id of the first mutant; the others follow
 */
export function instrument(
  file: string,
  source: string,
  first: number,
): { code: string; mutants: Mutant[] } {
  const sites = findSites(file, source).sort(
    (one, other) => one.start - other.start || rank(one) - rank(other) || other.end - one.end,
  )
  const mutants: Mutant[] = []
  let next = 0

  function print(start: number, end: number): string {
    let code = ''
    let at = start
    for (;;) {
      const site = sites[next]
      if (site === undefined || site.start >= end) break
      next += 1
      code += source.slice(at, site.start) + printSite(site)
      at = site.end
    }
    return code + source.slice(at, end)
  }

  function printSite({ start, end, kind, texts }: Site): string {
    const ids = texts.map(text => {
      const id = first + mutants.length
      const line = source.slice(0, start).split('\n').length
      mutants.push({ id, file, line, from: source.slice(start, end), to: text })
      return id
    })
    if (kind === 'statement') return ';'
    const test = `${asks}(${ids[0]})`
    if (kind === 'body') return `{if(${test})return;${print(start + 1, end)}`
    if (kind === 'block') return `{if(!${test}){${print(start + 1, end)}}`
    const arms = ids.map((id, index) => `${asks}(${id})?(${texts[index]}):`).join('')
    return `(${arms}(${print(start, end)}))`
  }

  return { code: print(0, source.length), mutants }
}

/** The semicolon before a statement comes before what is wrapped in it. */
function rank({ kind }: Site): number {
  return kind === 'statement' ? 0 : 1
}
