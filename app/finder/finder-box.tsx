import type { ClipboardEvent, ComponentProps } from 'react'
import type { FinderWords } from '../../machines/interface-words.generated.ts'
import { Icon } from '../ui/icon.tsx'
import { mostShown } from './long-text.ts'
import { droppedName } from './pick-file.tsx'

type Props = Omit<ComponentProps<'input'>, 'onChange' | 'onPaste'> & {
  words: FinderWords
  listId: string
  isExpanded: boolean
  onType: (text: string) => void
  /** Called with what a field of one line cannot show whole, and where it was pasted. */
  onPasteLong: (text: string, from: number, to: number) => void
  onDropName: (name: string) => void
  onPick: () => void
  onClear: () => void
}

/**
 * The field itself, and at its end the choice of a file; once there is a text, the same button clears
 * it, so that the focus is never lost.
 */
export function FinderBox(props: Props) {
  const { words, listId, isExpanded, onType, onPasteLong, onDropName, onPick, onClear, ...field } =
    props
  const isEmpty = field.value === ''

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
      <button
        type="button"
        className="finder-end"
        title={isEmpty ? words.pickNamedFile : words.clear}
        aria-label={isEmpty ? words.pickNamedFile : words.clear}
        onClick={event => {
          if (!isEmpty) onClear()
          // The second click of a double click that cleared the field asks for no file.
          else if (event.detail < 2) onPick()
        }}
      >
        {isEmpty ? (
          <svg
            className="icon"
            width="20"
            height="20"
            viewBox="0 0 24 24"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            aria-hidden="true"
            focusable="false"
          >
            <path d="M3 7V5h6l2 3h10v11H3zM12 16v-5M9.5 13.5L12 11l2.5 2.5" />
          </svg>
        ) : (
          <Icon name="close" />
        )}
      </button>
    </div>
  )
}
