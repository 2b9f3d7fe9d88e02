import type { Flow } from '../flow.ts'

/** A code is a few digits; nobody puts more than this around them. */
const longestCode = 60

/** A step, and the code that was most likely meant. */
export type NearCode = { readonly step: string; readonly code: string }

/** The digits of a text that can only be a number, spoken or typed in groups; undefined for any other text. */
export function codeIn(text: string): string | undefined {
  if (text.trim().length > longestCode) return undefined
  const bare = text.normalize('NFKC').replace(/[\p{Cf}\p{Cc}\s#№.,\-–—]/gu, '')
  return /^\d{4,9}$/.test(bare) ? bare : undefined
}

/** The steps whose code is one wrong digit or one swap of neighbours away, in the order of the flow. */
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
