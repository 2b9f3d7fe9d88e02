import { hoursKept } from '../../../machines/calls/call.ts'
import { plainText } from '../../ui/plain-text.ts'
import { answerLabel, titleOf } from '../../ui/step-words.ts'
import { fill } from '../../ui/guide.ts'
import type { DeskView } from '../desk/board.ts'
import type { CallView } from '../call-view.ts'

type Props = {
  callView: CallView
  storageFailure: DeskView['storageFailure']
  /** Another tab has ended the active call. */
  isLost: boolean
  /** The shared link that opened this call could not be read. */
  isUnread: boolean
  /** Ended calls that were put away after 24 hours. */
  putAway: DeskView['putAway']
  onDismiss: () => void
  onBringBack: () => void
  onForgetPutAway: () => void
  onKeep: () => void
}

/** Notices about the active call and about storage. */
export function CallNotices({ callView, storageFailure, isLost, isUnread, putAway, ...on }: Props) {
  const { own, entry } = callView
  const { onDismiss, onBringBack, onForgetPutAway, onKeep } = on
  const { words, text, storage } = own
  const { notice, former, dropped } = entry.context
  return (
    <div className="notices" role="status">
      {storageFailure === undefined ? null : (
        <p className="notice" data-trouble={storageFailure}>
          <span>{storageFailure === 'full' ? words.troubleFull : words.troubleRefused}</span>{' '}
          <button type="button" className="text-button" onClick={onDismiss}>
            {words.dismiss}
          </button>
        </p>
      )}
      {putAway.length === 0 ? null : (
        <p className="notice" data-notice="put-away">
          <span>
            {fill(words.putAway, { count: String(putAway.length), hours: String(hoursKept) })}
          </span>{' '}
          <button type="button" className="text-button" onClick={onBringBack}>
            {words.bringBack}
          </button>{' '}
          <button type="button" className="text-button" onClick={onForgetPutAway}>
            {words.forget}
          </button>
        </p>
      )}
      {isLost ? (
        <p className="notice" data-notice="lost">
          {words.endedElsewhere}
        </p>
      ) : null}
      {entry.cut !== undefined || notice === 'cut' ? (
        <p className="notice" data-notice="cut">
          {words.callCut}
        </p>
      ) : null}
      {isUnread && entry.call.log.length === 0 ? (
        <p className="notice" data-notice="unread">
          {words.linkUnread}
        </p>
      ) : null}
      {former === undefined ? null : (
        <p className="notice">
          <span>{storage.changing}</span>{' '}
          <button type="button" className="text-button" onClick={onKeep}>
            {storage.keepAnswer}
          </button>
        </p>
      )}
      {dropped.length === 0 ? null : (
        <div className="notice">
          <p>{storage.dropped}</p>
          <ul>
            {dropped.map(({ step, answer }) => (
              <li key={`${step}/${answer}`}>
                {`${titleOf(text, step)} — ${plainText(answerLabel(text, step, answer))}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
