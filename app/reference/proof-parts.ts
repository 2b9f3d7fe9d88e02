import type { ProofText } from '../../machines/proof-text.ts'
import type { ProofWords } from '../../machines/interface-words.generated.ts'
import type { Guide } from '../ui/guide.ts'

/** The props of every section of the page. */
export type ProofParts = {
  readonly proof: ProofText
  readonly words: ProofWords
  readonly guide: Guide
}
