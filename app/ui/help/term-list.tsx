import type { AidsText } from '../../../machines/content.ts'
import type { PageWords } from '../../../machines/interface-words.generated.ts'

type Props = {
  step: string
  words: PageWords
  aids: AidsText
  /** Nothing links to the terms: several steps share one page, and an anchor is there but once. */
  isUnlinked: boolean
}

/**
 * The terms of a step with their meanings, for paper and for a page without scripts. They are folded
 * away, because a term explains itself in place; a link to one of them unfolds them.
 */
export function TermList({ step, words, aids, isUnlinked }: Props) {
  const ids = aids.termsOn[step] ?? []
  if (ids.length === 0) return null
  return (
    <section className="terms" aria-label={aids.words.termsHeading}>
      <details className="folded">
        <summary>
          <h2>{aids.words.termsHeading}</h2>
        </summary>
        <p className="terms-source">{`${words.outsideHeading}: ${aids.words.termsSource}`}</p>
        <dl>
          {ids.map(id => (
            <div key={id} id={isUnlinked ? undefined : `term-${id}`}>
              <dt>{aids.terms[id]?.word}</dt>
              <dd>{aids.terms[id]?.means}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
