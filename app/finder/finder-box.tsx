import type { ClipboardEvent, ComponentProps } from 'react'
import type { FinderWords } from '../../machines/interface-words.generated.ts'
import { ToolIcon } from '../ui/tool-icon.tsx'
import { mostShown } from './long-text.ts'
import { droppedName } from './pick-file.tsx'

type Props = Omit<ComponentProps<'input'>, 'onChange' | 'onPaste'> & {
  words: FinderWords
  listId: string
  isExpanded: boolean
  onType: (text: string) => void
  /** Called with a pasted text that a single-line field cannot show, and its position. */
  onPasteLong: (text: string, from: number, to: number) => void
  onDropName: (name: string) => void
  onClear: () => void
}

/** The field, and the button that clears it. */
export function FinderBox(props: Props) {
  const { words, listId, isExpanded, onType, onPasteLong, onDropName, onClear, ...field } = props

  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted.length <= mostShown && !/[\r\n]/.test(pasted)) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    onPasteLong(pasted, selectionStart ?? 0, selectionEnd ?? 0)
  }
  return (
    <div
      className="finder-box"
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        const name = droppedName(event)
        if (name === undefined) return
        event.preventDefault()
        onDropName(name)
      }}
    >
      <ToolIcon name="search" />
      <input
        {...field}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        role="combobox"
        dir="auto"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={isExpanded}
        aria-controls={listId}
        placeholder={words.placeholder}
        onChange={event => onType(event.target.value)}
        onPaste={onPaste}
      />
      {field.value === '' ? null : (
        <button
          type="button"
          className="finder-end"
          title={words.clear}
          aria-label={words.clear}
          onClick={onClear}
        >
          <ToolIcon name="close" />
        </button>
      )}
    </div>
  )
}
