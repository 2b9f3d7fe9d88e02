import type { ProofText } from '../../machines/content.ts'
import type { ProofWords } from '../../machines/interface-words.generated.ts'
import type { Guide } from '../ui/guide.ts'

/** What every section of the page is drawn from. */
export type ProofParts = {
  readonly proof: ProofText
  readonly words: ProofWords
  readonly guide: Guide
}
