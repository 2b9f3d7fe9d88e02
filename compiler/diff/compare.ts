import type { Language } from '../../machines/content.ts'
import type { Draft } from '../draft.ts'
import type { Changes } from './changes.ts'
import { comparePaths } from './paths.ts'
import { comparePhrases } from './phrases.ts'
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
  return {
    paths: comparePaths(before.draft, after.draft, start),
    steps: compareSteps(before.draft, after.draft),
    texts: compareTexts(before.draft, after.draft, source),
    phrases: comparePhrases(before, after),
  }
}
