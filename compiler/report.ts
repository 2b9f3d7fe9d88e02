import type { Draft } from './draft.ts'
import type { RuleName } from './problem.ts'
import type { Path } from './raw.ts'
import type { SourceFile } from './source-file.ts'

/** The location of a problem: a value (or its key) in a file. */
export type Place = {
  readonly file: SourceFile
  readonly path?: Path
  readonly at?: 'key' | 'value'
}
/** Reports a problem. */
export type Report = (rule: RuleName, place: Place, what: string, todo: string) => void
/** A group of rules: examines the whole draft and reports problems. */
export type Rule = (draft: Draft, report: Report) => void
