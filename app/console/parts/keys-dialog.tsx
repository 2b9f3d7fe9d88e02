import type { ConsoleWords } from '../../../machines/interface-words.generated.ts'
import { hoursKept } from '../../../machines/calls/call.ts'
import { fill } from '../../ui/guide.ts'
import { plainKeys } from '../keys.ts'
import { Dialog } from './dialog.tsx'

type Props = {
  words: ConsoleWords
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  onClose: () => void
}

/** The list of all keys, and the switch that turns single-key commands off (WCAG 2.1.4). */
export function KeysDialog({ words, isOn, onSwitch, onClose }: Props) {
  const rows = [
    ['1 – 9', words.keyAnswer],
    ['↑ ↓ Enter', words.keyChoose],
    ...plainKeys.map(({ shown, word }) => [shown, words[word]] as const),
    ['Shift + 1 – 9', words.keySwitch],
    ['Esc', words.keyLeave],
  ] as const
  return (
    <Dialog kind="keys" heading={words.keys} closeWord={words.close} onClose={onClose}>
      <label className="keys-switch">
        <input type="checkbox" checked={isOn} onChange={event => onSwitch(event.target.checked)} />
        <span>{words.keysOn}</span>
      </label>
      <p className="quiet">{words.keysText}</p>
      <dl className="keys-list">
        {rows.map(([shown, means]) => (
          <div key={shown}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{fill(words.keptWhere, { hours: String(hoursKept) })}</p>
    </Dialog>
  )
}
