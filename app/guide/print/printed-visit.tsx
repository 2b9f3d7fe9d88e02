import type { GuideText } from '../../../machines/content.ts'
import type { PrintWords } from '../../../machines/interface-words.generated.ts'
import type { Visit } from '../../../machines/trail.ts'
import { LazyHelp } from '../../ui/help/lazy-help.tsx'
import { fill } from '../../ui/guide.ts'
import type { Guide } from '../../ui/guide.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { plainText } from '../../ui/plain-text.ts'
import { answerLabel } from '../../ui/step-words.ts'

type Props = { visit: Visit; code: string; text: GuideText; words: PrintWords; guide: Guide }

/** A step of the path in print: its question or instructions, and the answer given. */
export function PrintedVisit({ visit: { step, answer }, code, text, words, guide }: Props) {
  const { title = [], actions = [], picture } = text.steps[step] ?? {}
  return (
    <li>
      <p className="print-visit-title">
        <RichText rich={title} guide={guide} /> <span>{`[${code}]`}</span>
      </p>
      {actions.length === 0 ? null : (
        <ol className="print-actions">
          {actions.map((action, index) => (
            <li key={index}>
              <RichText rich={action} guide={guide} />
            </li>
          ))}
        </ol>
      )}
      {picture === undefined || actions.length === 0 ? null : (
        <LazyHelp kind="picture" id={picture} language={guide.language} />
      )}
      <p className="print-visit-answer">
        {fill(words.answered, { answer: plainText(answerLabel(text, step, answer)) })}
      </p>
    </li>
  )
}
