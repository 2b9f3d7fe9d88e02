import type { Outcome } from '../../../machines/calls/call.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import type { Clock } from '../desk/entry.ts'
import type { CallView } from '../call-view.ts'
import { showPlain, transcriptOf } from '../transcript/write-form.ts'
import type { Form } from '../transcript/write-form.ts'
import { KeyHint } from './key-hint.tsx'
import { OutcomeChoice } from './outcome-choice.tsx'

type Props = {
  callView: CallView
  clock: Clock
  /** The call has ended: the digit keys choose its outcome. */
  isEnded: boolean
  onCopy: (form: Form) => void
  onSave: (form: 'plain' | 'json') => void
  onSettle: (outcome: Outcome) => void
}

/** The call as it will appear in a ticket, with buttons to copy or save it. */
export function TranscriptView({ callView, clock, isEnded, onCopy, onSave, onSettle }: Props) {
  const { words } = callView.own
  const forms = [
    { word: words.formMarkdown, does: words.copyAs, key: '⇧C', run: () => onCopy('markdown') },
    { word: words.formSubject, does: words.copyAs, key: '⇧D', run: () => onCopy('subject') },
    { word: words.formText, does: words.saveAs, key: '↓', run: () => onSave('plain') },
    { word: words.formData, does: words.saveAs, key: '↓', run: () => onSave('json') },
  ]
  return (
    <div className="transcript">
      <OutcomeChoice
        words={words}
        chosen={transcriptOf(callView, clock).outcome}
        hasKeys={isEnded}
        onChoose={onSettle}
      />
      <ScrollRegion className="transcript-text" label={words.transcript}>
        <pre dir="auto">{showPlain(callView, clock)}</pre>
      </ScrollRegion>
      <div className="transcript-tools">
        <button
          type="button"
          className="small-button main-button copy-button"
          onClick={() => onCopy('plain')}
        >
          <span>{words.copyTranscript}</span>
          <KeyHint shown="C" />
        </button>
        {forms.map(({ word, does, key, run }) => (
          <button key={word} type="button" className="small-button form-button" onClick={run}>
            <span className="visually-hidden">{does}</span>
            <span>{word}</span>
            <KeyHint shown={key} />
          </button>
        ))}
      </div>
    </div>
  )
}
