import type { ConsoleWords } from '../../../machines/interface-words.generated.ts'
import { outcomes } from '../../../machines/calls/call.ts'
import type { Outcome } from '../../../machines/calls/call.ts'
import { outcomeWord } from '../transcript/worded.ts'
import { KeyHint } from './key-hint.tsx'

type Props = {
  words: ConsoleWords
  chosen: Outcome
  /** Whether the digit keys choose an outcome. */
  hasKeys: boolean
  onChoose: (outcome: Outcome) => void
}

/** The outcome of the call: the last step suggests it, the agent decides. */
export function OutcomeChoice({ words, chosen, hasKeys, onChoose }: Props) {
  return (
    <div className="outcomes" role="group" aria-label={words.outcome}>
      {outcomes.map((outcome, index) => (
        <button
          key={outcome}
          type="button"
          className="small-button"
          aria-pressed={outcome === chosen}
          data-outcome={outcome}
          onClick={() => onChoose(outcome)}
        >
          {hasKeys ? <KeyHint shown={index + 1} /> : null}
          <span>{outcomeWord(words, outcome)}</span>
        </button>
      ))}
    </div>
  )
}
