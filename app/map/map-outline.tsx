import type { GuideText } from '../../machines/content.ts'
import type { ConsoleWords } from '../../machines/interface-words.generated.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepPath } from '../platform/address/address.ts'
import type { Guide } from '../ui/guide.ts'
import { RichText } from '../ui/rich-text.tsx'
import { answerLabel } from '../ui/step-words.ts'
import { kindWord } from './kind-word.ts'

type Props = { flow: Flow; text: GuideText; words: ConsoleWords; guide: Guide }

/** The whole flow as a text: every step, its answers, and where each of them leads. */
export function MapOutline({ flow, text, words, guide }: Props) {
  const { language, base } = guide
  return (
    <ol className="outline">
      {Object.entries(flow.graph.steps).map(([id, { kind, code, answers }]) => (
        <li key={id} id={`step-${id}`}>
          <h3>
            <span className="outline-code">{code}</span>{' '}
            <a href={stepPath(language, id, base)}>
              <RichText rich={text.steps[id]?.title ?? []} guide={guide} />
            </a>{' '}
            <span className="outline-kind">{kindWord(words, kind)}</span>
          </h3>
          {answers.length === 0 ? null : (
            <ul>
              {answers.map(answer => (
                <li key={answer.id}>
                  <RichText rich={answerLabel(text, id, answer.id)} guide={guide} />
                  <span aria-hidden="true">{' → '}</span>
                  <a href={`#step-${answer.next}`}>
                    <span className="outline-code">{flow.graph.steps[answer.next]?.code}</span>{' '}
                    <RichText rich={text.steps[answer.next]?.title ?? []} guide={guide} />
                  </a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
