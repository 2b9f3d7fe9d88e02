import type * as z from 'zod'
import { fileSchemas } from '../content-files.ts'
import type { Draft } from '../draft.ts'
import { ownValue } from '../raw.ts'
import { finderWordsSchema, topicSchema } from '../schemas/finder.ts'
import { layoutSchema } from '../schemas/layout.ts'
import type { Report, Rule } from '../report.ts'
import { stepSchema } from '../schemas/step.ts'
import type { SourceFile } from '../source-file.ts'
import { wordsSchema } from '../schemas/words.ts'
import { describeIssue } from './shape-issue.ts'

const schemas: Readonly<Record<string, z.ZodType>> = fileSchemas

/** Checks keys and values: missing, unknown, or of the wrong type. */
export const checkShape: Rule = (draft, report) => {
  for (const { file } of draft.steps.values()) checkFile(file, stepSchema, report)
  for (const file of draft.words.values()) checkFile(file, wordsSchema, report)
  for (const file of draft.finder.topics.values()) checkFile(file, topicSchema, report)
  for (const file of draft.layouts.values()) checkFile(file, layoutSchema, report)
  const single = Object.entries(draft.single).map(([name, file]) => [file, schemas[name]] as const)
  for (const [file, schema] of [...single, [draft.finder.words, finderWordsSchema] as const])
    if (schema !== undefined && !isMissing(draft, file)) checkFile(file, schema, report)
}

function isMissing({ missing, absent }: Draft, file: SourceFile): boolean {
  return [...missing, ...absent].some(({ name }) => name === file.name)
}

function checkFile(file: SourceFile, schema: z.ZodType, report: Report): void {
  if (file.problems.some(({ rule }) => rule === 'yaml-syntax')) return
  const result = schema.safeParse(file.data)
  if (result.success) return
  const kind = ownValue(file.data, 'kind')
  for (const issue of result.error.issues) {
    const full = issue.path.map(key => (typeof key === 'symbol' ? String(key) : key))
    for (const { rule, at, what, todo, key } of describeIssue(issue, full, file.data, kind)) {
      const place = key === undefined ? full : [...full, key]
      report(rule, { file, path: place, ...(at === undefined ? {} : { at }) }, what, todo)
    }
  }
}
