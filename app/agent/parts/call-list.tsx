import type { ConsoleWords } from '../../../content/words.generated.ts'
import { hoursKept } from '../../../machines/calls/call.ts'
import { bringIntoView } from '../bring-into-view.ts'
import { fill } from '../../guide.ts'
import type { Clock, Entry } from '../desk/entry.ts'
import { visible } from '../transcript/inert.ts'
import { CallLength } from './call-length.tsx'
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
  bringIntoView(call, '.calls')
}

/** All calls of the agent, the one on the screen marked. */
export function CallList({ entries, active, clock, words, onOpen, onSwitch }: Props) {
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
          const { id, slot, state } = entry.call
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
                <CallLength entry={entry} clock={clock} />
              </button>
            </li>
          )
        })}
      </ul>
      <p className="kept-where">{fill(words.keptWhere, { hours: String(hoursKept) })}</p>
    </nav>
  )
}

/** What the agent calls it, or its number. */
export function nameOfCall(words: ConsoleWords, { call }: Entry): string {
  const name = visible(call.name).trim()
  return name === '' ? fill(words.callNumber, { number: String(call.slot) }) : name
}

function stateWord(words: ConsoleWords, { call, isBegun }: Entry): string {
  if (!isBegun) return words.stateFresh
  if (call.state === 'open') return words.stateOpen
  return call.state === 'waiting' ? words.stateWaiting : words.stateEnded
}
