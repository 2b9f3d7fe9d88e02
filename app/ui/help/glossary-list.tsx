import type { HelpText } from '../../../machines/help-text.ts'
import type { PageWords } from '../../../machines/interface-words.generated.ts'

type Props = {
  step: string
  words: PageWords
  help: HelpText
  /** Without anchors: several steps share one page. */
  isUnlinked: boolean
}

/** The glossary of a step, for print and without scripts. It is a closed `<details>`, which a link to a term opens. */
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
