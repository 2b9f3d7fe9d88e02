import type { Language } from '../../machines/content.ts'
import type { Draft } from '../draft.ts'
import type { Changes } from './changes.ts'
import { comparePaths } from './paths.ts'
import { comparePhrases } from './phrases.ts'
import { renamesBetween } from './renames.ts'
import { compareSteps } from './steps.ts'
import { compareTexts } from './texts.ts'

/** A version of the content as read; it need not pass today's check. */
export type Version = { readonly draft: Draft; readonly files: ReadonlyMap<string, string> }
type Settings = {
  readonly start: string
  /** The language of the document. */
  readonly source: Language
}

/** Compares two versions of the content for what changed for readers. */
export function compareVersions(
  before: Version,
  after: Version,
  { start, source }: Settings,
): Changes {
  const renames = renamesBetween(before.draft, after.draft)
  return {
    paths: comparePaths(before.draft, after.draft, start, renames),
    steps: compareSteps(before.draft, after.draft, renames),
    texts: compareTexts(before.draft, after.draft, source, renames),
    phrases: comparePhrases(before, after),
  }
}
