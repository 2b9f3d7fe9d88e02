import { sorted } from './sorted.ts'

/** Every kind of problem in content. Each has a fixture in `tests/fixtures/content`. */
export const ruleNames = [
  'missing-file',
  'stray-file',
  'yaml-syntax',
  'duplicate-key',
  'unknown-key',
  'missing-key',
  'wrong-value',
  'missing-text',
  'empty-text',
  'few-answers',
  'bad-id',
  'reserved-id',
  'duplicate-id',
  'unknown-target',
  'leads-back',
  'unreachable-step',
  'no-ending',
  'cycle',
  'no-way-out',
  'same-label',
  'same-phrase',
  'late-action',
  'no-agent-lines',
  'asks-nothing',
  'long-say',
  'no-facts',
  'unknown-fact',
  'unstated-fact',
  'unsaid-fact',
  'unlisted-fact',
  'unknown-section',
  'unknown-note',
  'unused-note',
  'unknown-case',
  'unused-case',
  'folded-emphasis',
  'unknown-picture',
  'unused-picture',
  'unused-term',
  'unknown-setting',
  'uneven-setting',
  'bad-markup',
  'unknown-mark',
  'unused-mark',
  'placeholder-mismatch',
  'mixed-letters',
  'odd-letter',
  'foreign-letter',
  'same-text',
  'unsafe-text',
  'hidden-character',
  'insecure-link',
  'bad-code',
  'code-check-digit',
  'code-twice',
  'code-of-another',
  'code-not-issued',
  'code-lost',
  'stale-file',
] as const
export type RuleName = (typeof ruleNames)[number]

/** A problem, and how to solve it. */
export type Problem = {
  readonly rule: RuleName
  readonly file: string
  readonly line: number
  readonly column: number
  readonly what: string
  readonly todo: string
}

/** A problem as one line: `file:line:column what — what to do [rule]`. */
export function formatProblem({ rule, file, line, column, what, todo }: Problem): string {
  return showHidden(`${file}:${line}:${column} ${what} — ${todo} [${rule}]`)
}

/** Invisible characters, and those that change how a line is shown, written as U+XXXX. */
export function showHidden(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, nameCharacter)
}

/** A character as `U+202E`. */
export function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Sorts problems by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return sorted(
    problems,
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.what, b.what),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
