import type { Draft } from './draft.ts'
import type { RuleName } from './problem.ts'
import type { Path } from './raw.ts'
import type { SourceFile } from './source-file.ts'

/** Where a problem is: a value (or its key) in a file. */
export type Place = {
  readonly file: SourceFile
  readonly path?: Path
  readonly at?: 'key' | 'value'
}
/** Notes one problem. */
export type Report = (rule: RuleName, place: Place, what: string, todo: string) => void
/** A family of rules: looks at the whole draft and reports what it finds. */
export type Rule = (draft: Draft, report: Report) => void
