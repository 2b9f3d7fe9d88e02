import type { ConsoleWords } from '../../../machines/interface-words.generated.ts'
import { bringIntoView } from '../bring-into-view.ts'
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

/** The most tabs that have room for their names. */
const fewCalls = 3

/** Scrolls the active call's tab into view. */
function showTab(tab: HTMLButtonElement | null) {
  bringIntoView(tab, '.call-tabs ul')
}

/** All calls of the agent as tabs, the active one marked. */
export function CallTabs({ entries, active, clock, words, onOpen, onSwitch }: Props) {
  return (
    <nav
      className={entries.length > fewCalls ? 'call-tabs is-full' : 'call-tabs'}
      aria-label={words.callsHeading}
    >
      <ul>
        {entries.map(entry => {
          const { id, slot, state, waitingSince } = entry.call
          const name = nameOfCall(words, entry)
          return (
            <li key={id}>
              <button
                type="button"
                className={`call call-${state}`}
                aria-current={id === active ? 'true' : undefined}
                data-call={slot}
                title={name}
                ref={id === active ? showTab : undefined}
                onClick={() => onSwitch(id)}
              >
                <KeyHint shown={slot <= 9 ? `⇧${slot}` : slot} />
                <bdi className="call-name" dir="auto">
                  {name}
                </bdi>{' '}
                <span className={state === 'open' ? 'visually-hidden' : 'call-state'}>
                  {stateWord(words, entry)}
                </span>{' '}
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
      <button type="button" className="bar-button new-call" onClick={onOpen}>
        <span aria-hidden="true">+</span>
        <span className="new-call-words">{words.newCall}</span>
        <KeyHint shown="N" />
      </button>
    </nav>
  )
}

function stateWord(words: ConsoleWords, { call, isBegun }: Entry): string {
  if (!isBegun) return words.stateFresh
  if (call.state === 'open') return words.stateOpen
  return call.state === 'waiting' ? words.stateWaiting : words.stateEnded
}
