import type { ConsoleWords } from '../../../machines/interface-words.generated.ts'
import { hoursKept } from '../../../machines/calls/call.ts'
import { bringIntoView } from '../bring-into-view.ts'
import { fill } from '../../ui/guide.ts'
import type { Clock, Entry } from '../desk/entry.ts'
import { nameOfCall } from '../name-of-call.ts'
import { CallLength, WaitingLength } from './call-length.tsx'
import { KeyHint } from './key-hint.tsx'

type Props = {
  entries: readonly Entry[]
  active: string
  clock: Clock
  words: ConsoleWords
  onOpen: () => void
  onSwitch: (id: string) => void
}

/** The call on the screen is in view in the list too, however long that is. */
function showCall(call: HTMLButtonElement | null) {
  bringIntoView(call, '.calls ul')
}

/** All calls of the agent, the one on the screen marked. */
export function CallList({ entries, active, clock, words, onOpen, onSwitch }: Props) {
  const hours = { hours: String(hoursKept) }
  return (
    <nav className="calls" aria-label={words.callsHeading}>
      <div className="panel-head">
        <h2>{words.callsHeading}</h2>
        <button type="button" className="small-button" onClick={onOpen}>
          <span>{words.newCall}</span>
          <KeyHint shown="N" />
        </button>
      </div>
      <ul>
        {entries.map(entry => {
          const { id, slot, state, waitingSince } = entry.call
          return (
            <li key={id}>
              <button
                type="button"
                className={`call call-${state}`}
                aria-current={id === active ? 'true' : undefined}
                data-call={slot}
                ref={id === active ? showCall : undefined}
                onClick={() => onSwitch(id)}
              >
                <span className="call-slot" aria-hidden="true">
                  {slot <= 9 ? `⇧${slot}` : slot}
                </span>
                <bdi className="call-name" dir="auto">
                  {nameOfCall(words, entry)}
                </bdi>
                <span className="call-state">{stateWord(words, entry)}</span>
                {waitingSince === undefined ? (
                  <CallLength entry={entry} clock={clock} />
                ) : (
                  <WaitingLength since={waitingSince} clock={clock} />
                )}
              </button>
            </li>
          )
        })}
      </ul>
      <details className="kept-where">
        <summary>{words.keptShort}</summary>
        <p>{fill(words.keptWhere, hours)}</p>
      </details>
    </nav>
  )
}

function stateWord(words: ConsoleWords, { call, isBegun }: Entry): string {
  if (!isBegun) return words.stateFresh
  if (call.state === 'open') return words.stateOpen
  return call.state === 'waiting' ? words.stateWaiting : words.stateEnded
}
