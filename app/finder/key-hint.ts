import type { GuideText, OutsideNote } from '../../machines/content.ts'
import type { FinderWords } from '../../machines/interface-words.generated.ts'
import type { KeyFileHint } from '../../machines/key-file-name.ts'

/** The step about the certificate that such a name usually has; none where the name tells nothing. */
export const stepOfName: Readonly<Record<KeyFileHint, string | undefined>> = {
  'signing-in': 'use-auth',
  individual: 'use-rsa',
  'legal-entity': 'use-gost',
  newer: 'no-such-file',
  nothing: undefined,
}

/** What the name of a key file tells, in words. */
export function wordOfName(hint: KeyFileHint, words: FinderWords): string {
  const all: Record<KeyFileHint, string> = {
    'signing-in': words.nameSigningIn,
    individual: words.nameIndividual,
    'legal-entity': words.nameLegalEntity,
    newer: words.nameNewer,
    nothing: words.nameNothing,
  }
  return all[hint]
}

/** The note from outside the document on which the reading of a name rests. */
export function noteOfName(hint: KeyFileHint, text: GuideText): OutsideNote | undefined {
  const id = hint === 'newer' ? 'gost512' : 'file-names'
  return Object.values(text.steps)
    .flatMap(({ notes }) => notes)
    .find(note => note.id === id)
}
