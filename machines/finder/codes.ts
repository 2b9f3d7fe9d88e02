import type { Flow } from '../flow.ts'

/** The longest text, in characters, that can be a step code. */
const longestCode = 60

/** A step, and its code, which was probably meant. */
export type NearCode = { readonly step: string; readonly code: string }

/** The digits of a text that consists of a number alone, spoken or typed in groups; undefined for any other text. */
export function codeIn(text: string): string | undefined {
  if (text.trim().length > longestCode) return undefined
  const bare = text.normalize('NFKC').replace(/[\p{Cf}\p{Cc}\s#№.,\-–—]/gu, '')
  return /^\d{4,9}$/.test(bare) ? bare : undefined
}

/** The steps whose code differs in one digit or in two swapped neighbours, in the order of the flow. */
export function stepsNearCode({ graph }: Flow, typed: string): NearCode[] {
  return Object.entries(graph.steps).flatMap(([step, { code }]) =>
    isNear(code, typed) ? [{ step, code }] : [],
  )
}

function isNear(code: string, typed: string): boolean {
  if (code.length !== typed.length) return false
  const wrong = Array.from(code, (digit, at) => (digit === typed[at] ? -1 : at)).filter(
    at => at >= 0,
  )
  const [first = 0, second = 0] = wrong
  return (
    wrong.length === 1 ||
    (wrong.length === 2 &&
      second === first + 1 &&
      code[first] === typed[second] &&
      code[second] === typed[first])
  )
}
