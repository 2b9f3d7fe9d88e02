import { isStepCode } from '../step-code.ts'

/** A code is a few digits; nobody puts more than this around them. */
const longestCode = 60

/** The digits of a text that can only be a code, spoken or typed in groups; undefined for any other text. */
export function codeIn(text: string): string | undefined {
  if (text.trim().length > longestCode) return undefined
  const bare = text.normalize('NFKC').replace(/[\p{Cf}\p{Cc}\s#№.,\-–—]/gu, '')
  return /^\d{4,9}$/.test(bare) ? bare : undefined
}

/** Whether the digits were misheard or mistyped: the check digit does not fit. */
export function isMisheard(code: string): boolean {
  return !isStepCode(code)
}
