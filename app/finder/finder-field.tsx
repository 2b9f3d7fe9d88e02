import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { FinderWords } from '../../machines/interface-words.generated.ts'
import type { Flow } from '../../machines/flow.ts'
import type { Guide } from '../ui/guide.ts'
import { isComposing } from '../ui/composition.ts'
import { clearlyBest } from './clearly-best.ts'
import { countWord } from './count-word.ts'
import { FinderBox } from './finder-box.tsx'
import { optionId } from './finder-options.tsx'
import { FinderResults } from './finder-results.tsx'
import type { LoadSearchEngine } from './found.ts'
import { isCut } from './long-text.ts'
import { nextOption } from './next-option.ts'
import { optionsOf } from './option.ts'
import { sentenceOf } from './sentence-of.ts'
import { useFind } from './use-find.ts'
import { useAnnouncement } from './use-announcement.ts'
import { useLift } from './use-lift.ts'
import { usePreventFileDrops } from './prevent-file-drops.ts'

export type FinderFieldProps = {
  flow: Flow
  text: GuideText
  words: FinderWords
  guide: Guide
  /** Loads the engine; called on focus, and for a search. */
  load: LoadSearchEngine
  onChoose: (step: string) => void
  onQuestions: () => void
  hrefOf: (step: string) => string
  /** The field is the only content. */
  hasFocus?: boolean
  /** The label of the link to the questions below the finder; shown with a result. */
  orElse?: string
  /** Steps of the person's trail, offered while the field is empty. */
  recent?: readonly string[] | undefined
}

const noSteps: readonly string[] = []

/**
 * A search field for a message, own words, a file's name or a step's code. It follows the ARIA combobox pattern with a
 * list box; the list pushes the page down and covers nothing.
 */
export function FinderField(props: FinderFieldProps) {
  const { flow, text, words, guide, load, onChoose, onQuestions, hrefOf, hasFocus } = props
  const { orElse, recent = noSteps } = props
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const finder = useRef<HTMLDivElement>(null)
  const { entry, found, about, ...does } = useFind(load)
  const { isFocused, ...focus } = useLift()
  /** Set for one result, and reset with it. */
  const [chosen, setChosen] = useState({ found, index: -1 })
  const active = chosen.found === found ? chosen.index : -1
  const offersRecent =
    found.kind === 'empty' && entry.full === '' && (isFocused || hasFocus === true)
  const options = offersRecent ? recent.map(step => ({ step })) : optionsOf(found, flow.graph.start)
  const listId = `${id}-list`
  const count = options.length > 0 ? countWord(words, guide.language, options.length) : undefined
  const sentence = found.kind === 'looking' ? undefined : sentenceOf(found, words)
  const said = useAnnouncement([sentence, count].filter(Boolean).join(' '))
  usePreventFileDrops()

  useEffect(() => {
    if (hasFocus) field.current?.focus()
  }, [hasFocus])

  function clear() {
    does.clear()
    field.current?.focus()
  }
  /** Enter opens the active or clearly best option; else it moves to the list. */
  async function enter() {
    const option = options[active]
    if (option !== undefined) return onChoose(option.step)
    const now = await does.searchNow()
    if (now === undefined) return
    const offered = optionsOf(now, flow.graph.start)
    const best = clearlyBest(now, offered)
    if (best !== undefined) onChoose(best)
    else if (offered.length > 0) setChosen({ found: now, index: 0 })
    else requestAnimationFrame(() => finder.current?.querySelector('a')?.focus())
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return
    const next = nextOption(event.key, active, options.length)
    if (next !== undefined) setChosen({ found, index: next })
    else if (event.key === 'Enter' && !event.repeat) void enter()
    else if (event.key === 'Escape' && entry.full !== '' && !hasFocus) clear()
    else if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="finder" role="search" ref={finder}>
      <label className="visually-hidden" htmlFor={`${id}-field`}>
        {words.label}
      </label>
      <FinderBox
        ref={field}
        id={`${id}-field`}
        words={words}
        value={entry.shown}
        listId={listId}
        isExpanded={options.length > 0}
        aria-activedescendant={active < 0 ? undefined : optionId(listId, active)}
        aria-describedby={`${id}-hint`}
        onFocus={event => {
          focus.onFocus(event)
          void load().catch(() => undefined)
        }}
        onBlur={focus.onBlur}
        onKeyDown={onKeyDown}
        onType={does.type}
        onPasteLong={does.paste}
        onDropName={does.pick}
        onClear={clear}
      />
      <FinderResults
        {...{ found, about, words, flow, text, guide, hrefOf, onChoose, options, active }}
        id={listId}
        onQuestions={() => {
          does.clear()
          onQuestions()
        }}
      />
      <p id={`${id}-hint`} className={isCut(entry) ? 'finder-hint' : 'visually-hidden'}>
        {isCut(entry) ? words.cut : words.hint}
      </p>
      {orElse === undefined || found.kind === 'empty' ? null : (
        <p className="finder-or">{orElse}</p>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}
