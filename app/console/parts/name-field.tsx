import type { Ref } from 'react'
import type { Entry } from '../desk/entry.ts'
import type { ConsoleWords } from '../../../machines/interface-words.generated.ts'
import { isComposing } from '../../ui/composition.ts'
import { nameOfCall } from '../name-of-call.ts'
import { useUncontrolledText } from '../use-uncontrolled-text.ts'
import { KeyHint } from './key-hint.tsx'

type Props = {
  entry: Entry
  words: ConsoleWords
  onRename: (name: string) => void
  ref: Ref<HTMLInputElement>
}

/** The longest name, in characters, that helps in a tab. */
const longestName = 200

/** The name of a call. The field is remounted for every call. */
export function NameField({ entry, words, onRename, ref }: Props) {
  const { call, drawing } = entry
  const { initial, own } = useUncontrolledText<HTMLInputElement>(call.name, drawing, ref)
  return (
    <div className="name-field">
      <input
        ref={own}
        aria-label={words.callName}
        placeholder={nameOfCall(words, { call: { ...call, name: '' } })}
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
      <KeyHint shown="R" />
    </div>
  )
}
