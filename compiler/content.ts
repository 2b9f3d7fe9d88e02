import type * as z from 'zod'
import { allFilesSchema } from './content-files.ts'
import type { Draft } from './draft.ts'
import type { FinderFiles } from './finder-files.ts'
import { finderWordsSchema, topicSchema } from './schemas/finder.ts'
import { layoutSchema } from './schemas/layout.ts'
import { stepSchema } from './schemas/step.ts'
import type { Step } from './schemas/step.ts'
import type { SourceFile } from './source-file.ts'
import { wordsSchema } from './schemas/words.ts'

/** The whole content, valid: the single files by name, and the files of each folder. */
export type Content = z.infer<typeof allFilesSchema> & {
  readonly steps: ReadonlyMap<string, Step>
  /** The layout of each drawing, by its id. */
  readonly layouts: ReadonlyMap<string, z.infer<typeof layoutSchema>>
  readonly topics: ReadonlyMap<string, z.infer<typeof topicSchema>>
  /** The sentences that the finder learns from. */
  readonly finder: FinderFiles
  readonly finderWords: z.infer<typeof finderWordsSchema>
  readonly words: ReadonlyMap<string, z.infer<typeof wordsSchema>>
}

/**
 * Parses a draft in which no rule has found a problem.
 * @throws ZodError for any other
 */
export function toContent({ steps, words, layouts, single, finder }: Draft): Content {
  const data = Object.entries(single).map(([name, file]) => [name, file.data ?? {}])
  return {
    ...allFilesSchema.parse(Object.fromEntries(data)),
    steps: new Map([...steps].map(([id, { file }]) => [id, stepSchema.parse(file.data)])),
    layouts: parseAll(layouts, layoutSchema),
    topics: parseAll(finder.topics, topicSchema),
    finder,
    finderWords: finderWordsSchema.parse(finder.words.data),
    words: parseAll(words, wordsSchema),
  }
}

function parseAll<Schema extends z.ZodType>(
  files: ReadonlyMap<string, SourceFile>,
  schema: Schema,
): Map<string, z.infer<Schema>> {
  return new Map([...files].map(([id, file]) => [id, schema.parse(file.data)]))
}
