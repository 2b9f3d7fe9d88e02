import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import type { GuideText } from '../../content/types.ts'
import type { FinderWords } from '../../content/words.generated.ts'
import type { Flow } from '../../machines/flow.ts'
import type { Guide } from '../guide.ts'
import { Icon } from '../parts/icon.tsx'
import { countWord } from './count-word.ts'
import { PickFile, droppedName } from './pick-file.tsx'
import { FinderOptions, optionId } from './finder-options.tsx'
import { FinderSays } from './finder-says.tsx'
import type { LoadFinds } from './found.ts'
import { isCut, mostShown } from './long-text.ts'
import { moveTo } from './move-to.ts'
import { optionsOf } from './option.ts'
import { sentenceOf } from './sentence-of.ts'
import { useFind } from './use-find.ts'
import { useSaid } from './use-said.ts'

export type FinderFieldProps = {
  flow: Flow
  text: GuideText
  words: FinderWords
  guide: Guide
  /** Fetches what finds: on the first focus at the latest. */
  load: LoadFinds
  onChoose: (step: string) => void
  onQuestions: () => void
  hrefOf: (step: string) => string
  /** Set where nothing but the field is asked for. */
  hasFocus?: boolean
  /** What stands beside the choice of a file. */
  children?: ReactNode
  fieldRef?: RefObject<HTMLInputElement | null>
}

/**
 * One field for a message, own words, a file's name or a step's code. It follows the ARIA pattern of
 * a combobox with a list box; the list stands in the page and covers nothing.
 */
export function FinderField(props: FinderFieldProps) {
  const { flow, text, words, guide, load, onChoose, onQuestions, hrefOf, hasFocus, children } =
    props
  const id = useId()
  const own = useRef<HTMLInputElement>(null)
  const field = props.fieldRef ?? own
  const { entry, found, about, ...does } = useFind(load)
  /** Holds for the result on which it was set, and is gone with it. */
  const [chosen, setChosen] = useState({ found, index: -1 })
  const active = chosen.found === found ? chosen.index : -1
  const options = optionsOf(found, words)
  /** What more there is to know shows with the first use, and then stays where it is. */
  const [isUsed, setUsed] = useState(false)
  const listId = `${id}-list`
  const count = options.length > 0 ? countWord(words, guide.language, options.length) : undefined
  const said = useSaid([sentenceOf(found, words), count].filter(Boolean).join(' '))

  useEffect(() => {
    if (hasFocus) field.current?.focus()
  }, [hasFocus, field])

  function clear() {
    does.clear()
    field.current?.focus()
  }
  /** Enter opens what was chosen, or what a code names; else it points out the best. */
  async function enter() {
    const option = options[active]
    if (option !== undefined) return onChoose(option.step)
    const now = await does.searchNow()
    if (now?.kind === 'code') onChoose(now.step)
    else if (now !== undefined && optionsOf(now, words).length > 0)
      setChosen({ found: now, index: 0 })
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const next = moveTo(event.key, active, options.length)
    if (next !== undefined) setChosen({ found, index: next })
    else if (event.key === 'Enter' && !event.repeat) void enter()
    else if (event.key === 'Escape' && entry.full !== '') clear()
    else if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="finder" role="search">
      <label htmlFor={`${id}-field`}>{words.label}</label>
      <div
        className="finder-box"
        onDragOver={event => event.preventDefault()}
        onDrop={event => {
          const name = droppedName(event)
          if (name === undefined) return
          event.preventDefault()
          does.type(name)
        }}
      >
        <input
          ref={field}
          id={`${id}-field`}
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
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={active < 0 ? undefined : optionId(listId, active)}
          aria-describedby={`${id}-hint`}
          value={entry.shown}
          placeholder={words.placeholder}
          onFocus={() => {
            setUsed(true)
            void load().catch(() => undefined)
          }}
          onChange={event => does.type(event.target.value)}
          onPaste={event => {
            const pasted = event.clipboardData.getData('text/plain')
            if (pasted.length <= mostShown && !/[\r\n]/.test(pasted)) return
            event.preventDefault()
            const { selectionStart, selectionEnd } = event.currentTarget
            does.paste(pasted, selectionStart ?? 0, selectionEnd ?? 0)
          }}
          onKeyDown={onKeyDown}
        />
        {entry.full === '' ? null : (
          <button type="button" className="finder-clear" aria-label={words.clear} onClick={clear}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <p id={`${id}-hint`} className="finder-hint" hidden={!isUsed}>
        {isCut(entry) ? words.cut : words.hint}
      </p>
      <div className="finder-tools" hidden={!isUsed}>
        <PickFile word={words.pickKeyFile} onPick={does.type} />
        {children}
      </div>
      <FinderOptions
        id={listId}
        options={options}
        active={active}
        words={words}
        flow={flow}
        text={text}
        onChoose={onChoose}
      />
      <div className="finder-says">
        <FinderSays
          found={found}
          about={about}
          words={words}
          text={text}
          guide={guide}
          hrefOf={hrefOf}
          onChoose={onChoose}
          onQuestions={() => {
            does.clear()
            onQuestions()
          }}
        />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}
