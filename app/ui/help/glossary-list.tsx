import type { HelpText } from '../../../machines/content.ts'
import type { PageWords } from '../../../machines/interface-words.generated.ts'

type Props = {
  step: string
  words: PageWords
  help: HelpText
  /** Nothing links to the terms: several steps share one page, and an anchor is there but once. */
  isUnlinked: boolean
}

/**
 * The terms of a step with their meanings, for paper and for a page without scripts. They are folded
 * away, because a term explains itself in place; a link to one of them unfolds them.
 */
export function GlossaryList({ step, words, help, isUnlinked }: Props) {
  const ids = help.termsOn[step] ?? []
  if (ids.length === 0) return null
  return (
    <section className="terms" aria-label={help.words.termsHeading}>
      <details className="folded">
        <summary>
          <h2>{help.words.termsHeading}</h2>
        </summary>
        <p className="terms-source">{`${words.outsideHeading}: ${help.words.termsSource}`}</p>
        <dl>
          {ids.map(id => (
            <div key={id} id={isUnlinked ? undefined : `term-${id}`}>
              <dt>{help.terms[id]?.word}</dt>
              <dd>{help.terms[id]?.means}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
