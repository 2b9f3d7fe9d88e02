import type { MouseEvent } from 'react'
import type { GuideText } from '../../../machines/content.ts'
import type { AnswerStorageWords } from '../../../machines/interface-words.generated.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { SessionContext } from '../../../machines/session-machine.ts'
import { stepPath } from '../../platform/address/address.ts'
import type { Guide } from '../../ui/guide.ts'
import { plainText } from '../../ui/plain-text.ts'
import { answerLabel, titleOf } from '../../ui/step-words.ts'

type OnClick = (event: MouseEvent<HTMLAnchorElement>) => void
export type ActionNoticesProps = {
  guide: Guide
  text: GuideText
  flow: Flow
  context: SessionContext
  onKeep: OnClick
}

/**
 * Notices after an action of the person. They come with a change of step or trail, so they may be above the step
 * without a layout shift; the heading has the focus, and this live region announces them.
 */
export function ActionNotices(props: ActionNoticesProps & { kept: AnswerStorageWords }) {
  const { guide, text, flow, context, kept, onKeep } = props
  const { language, base } = guide
  return (
    <div className="notices" role="status">
      {context.notice === 'deleted' ? <p className="notice">{kept.answersDeleted}</p> : null}
      {context.notice === 'not-deleted' ? <p className="notice">{kept.answersNotDeleted}</p> : null}
      {context.former ? (
        <p className="notice">
          <span>{kept.changing}</span>{' '}
          <a href={stepPath(language, flow.graph.start, base)} onClick={onKeep}>
            {kept.keepAnswer}
          </a>
        </p>
      ) : null}
      {context.dropped.length > 0 ? (
        <div className="notice">
          <p>{kept.dropped}</p>
          <ul>
            {context.dropped.map(({ step, answer }) => (
              <li key={`${step}/${answer}`}>
                <span>{titleOf(text, step)}</span>
                <span>{` — ${plainText(answerLabel(text, step, answer))}`}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}
