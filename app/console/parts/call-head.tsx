import type { Ref } from 'react'
import type { Entry } from '../desk/entry.ts'
import type { ConsoleWords } from '../../../machines/interface-words.generated.ts'
import { isComposing } from '../../ui/composition.ts'
import { nameOfCall } from '../name-of-call.ts'
import { useOwnText } from '../use-own-text.ts'
import { KeyHint } from './key-hint.tsx'

type Props = {
  entry: Entry
  words: ConsoleWords
  isEnded: boolean
  onRename: (name: string) => void
  onHold: () => void
  onEnd: () => void
  nameRef: Ref<HTMLInputElement>
}

/** Longer names are no help in a list. */
const longestName = 200

/** The call on the screen: its name, and what can be done with it as a whole. */
export function CallHead({ entry, words, isEnded, onRename, onHold, onEnd, nameRef }: Props) {
  const { call, drawing } = entry
  const isWaiting = call.state === 'waiting'
  return (
    <div className="call-head">
      <NameField
        text={call.name}
        drawing={drawing}
        label={words.callName}
        placeholder={nameOfCall(words, { ...entry, call: { ...call, name: '' } })}
        onRename={onRename}
        ref={nameRef}
      />
      <KeyHint shown="R" />
      {isEnded ? null : (
        <>
          <button type="button" className="small-button" onClick={onHold}>
            <span>{isWaiting ? words.resume : words.hold}</span>
            <KeyHint shown="W" />
          </button>
          <button type="button" className="small-button end-button" onClick={onEnd}>
            <span>{words.endCall}</span>
            <KeyHint shown="E" />
          </button>
        </>
      )}
    </div>
  )
}

type FieldProps = {
  text: string
  drawing: number
  label: string
  placeholder: string
  onRename: (name: string) => void
  ref: Ref<HTMLInputElement>
}

function NameField({ text, drawing, label, placeholder, onRename, ref }: FieldProps) {
  const { initial, own } = useOwnText<HTMLInputElement>(text, drawing, ref)
  return (
    <input
      ref={own}
      className="call-name-field"
      aria-label={label}
      placeholder={placeholder}
      defaultValue={initial}
      maxLength={longestName}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      onChange={event => onRename(event.target.value)}
      onKeyDown={event => {
        if (event.key === 'Enter' && !isComposing(event.nativeEvent)) event.currentTarget.blur()
      }}
    />
  )
}
