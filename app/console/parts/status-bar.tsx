import type { ConsoleWords } from '../../../machines/interface-words.generated.ts'
import type { Panel } from '../dialogs-and-panels.ts'
import type { Feedback } from '../use-feedback.ts'
import { KeyHint } from './key-hint.tsx'

type Props = {
  words: ConsoleWords
  backWord: string
  isEnded: boolean
  isWaiting: boolean
  canGoBack: boolean
  panel: Panel | undefined
  feedback: Feedback
  onBack: () => void
  onHold: () => void
  onEnd: () => void
  onForget: () => void
  onPanel: (panel: Panel) => void
  onMap: () => void
}

/** The actions on the call, each with its key, and the feedback of the last one. */
export function StatusBar(props: Props) {
  const { words, isEnded, isWaiting, panel, feedback, onPanel } = props
  return (
    <footer className="status-bar">
      <button type="button" disabled={!isEnded && !props.canGoBack} onClick={props.onBack}>
        <KeyHint shown="⌫" />
        <span>{isEnded ? words.reopen : props.backWord}</span>
      </button>
      {isEnded ? null : (
        <button type="button" aria-pressed={isWaiting} onClick={props.onHold}>
          <KeyHint shown="W" />
          <span>{isWaiting ? words.resume : words.hold}</span>
        </button>
      )}
      <button type="button" aria-pressed={panel === 'page'} onClick={() => onPanel('page')}>
        <KeyHint shown="H" />
        <span>{words.page}</span>
      </button>
      {isEnded ? null : (
        <button
          type="button"
          aria-pressed={panel === 'transcript'}
          onClick={() => onPanel('transcript')}
        >
          <KeyHint shown="T" />
          <span>{words.transcript}</span>
        </button>
      )}
      <button type="button" aria-haspopup="dialog" onClick={props.onMap}>
        <KeyHint shown="M" />
        <span>{words.map}</span>
      </button>
      {isEnded ? (
        <button type="button" onClick={props.onForget}>
          <KeyHint shown="X X" />
          <span>{words.forget}</span>
        </button>
      ) : (
        <button type="button" onClick={props.onEnd}>
          <KeyHint shown="E" />
          <span>{words.endCall}</span>
        </button>
      )}
      <p
        className={feedback.isHeard ? 'console-feedback visually-hidden' : 'console-feedback'}
        role="status"
      >
        {feedback.words}
      </p>
    </footer>
  )
}
