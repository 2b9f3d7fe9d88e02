import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { FinderWords } from '../../machines/interface-words.generated.ts'
import type { Flow } from '../../machines/flow.ts'
import type { Guide } from '../ui/guide.ts'
import { isComposing } from '../ui/composition.ts'
import { countWord } from './count-word.ts'
import { FinderBox } from './finder-box.tsx'
import { optionId } from './finder-options.tsx'
import { FinderResults } from './finder-results.tsx'
import type { LoadSearchEngine } from './found.ts'
import { isCut } from './long-text.ts'
import { nextOption } from './next-option.ts'
import { optionsOf } from './option.ts'
import { FileInput } from './pick-file.tsx'
import { sentenceOf } from './sentence-of.ts'
import { useFind } from './use-find.ts'
import { useAnnouncement } from './use-announcement.ts'
import { useStrayDrops } from './use-stray-drops.ts'

export type FinderFieldProps = {
  flow: Flow
  text: GuideText
  words: FinderWords
  guide: Guide
  /** Fetches what finds: on the first focus at the latest. */
  load: LoadSearchEngine
  onChoose: (step: string) => void
  onQuestions: () => void
  hrefOf: (step: string) => string
  /** Set where nothing but the field is asked for. */
  hasFocus?: boolean
  /** Leads on to what stands below the finder, while it has found something. */
  orElse?: string
  /** The steps that the person has been to: offered while the field is empty. */
  recent?: readonly string[] | undefined
  /** What stands beside the choice of a file. */
  children?: ReactNode
  fieldRef?: RefObject<HTMLInputElement | null>
}

const noSteps: readonly string[] = []

/**
 * One field for a message, own words, a file's name or a step's code. It follows the ARIA pattern of
 * a combobox with a list box; the list stands in the page and covers nothing.
 */
export function FinderField(props: FinderFieldProps) {
  const { flow, text, words, guide, load, onChoose, onQuestions, hrefOf, hasFocus } = props
  const { orElse, children, recent = noSteps } = props
  const id = useId()
  const own = useRef<HTMLInputElement>(null)
  const field = props.fieldRef ?? own
  const file = useRef<HTMLInputElement>(null)
  const pickFile = () => file.current?.click()
  const { entry, found, about, ...does } = useFind(load)
  /** Holds for the result on which it was set, and is gone with it. */
  const [chosen, setChosen] = useState({ found, index: -1 })
  const active = chosen.found === found ? chosen.index : -1
  const offersRecent = found.kind === 'empty' && entry.full === ''
  const options = offersRecent
    ? recent.map(step => ({ step, why: '' }))
    : optionsOf(found, words, flow.graph.start)
  /** What more there is to know shows with the first text, and then stays: a focus moves nothing. */
  const [wasUsed, setUsed] = useState(false)
  const isUsed = wasUsed || entry.full !== ''
  if (isUsed !== wasUsed) setUsed(isUsed)
  const listId = `${id}-list`
  const count = options.length > 0 ? countWord(words, guide.language, options.length) : undefined
  const sentence = found.kind === 'looking' ? undefined : sentenceOf(found, words)
  const said = useAnnouncement([sentence, count].filter(Boolean).join(' '))
  useStrayDrops()

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
    else if (now !== undefined && optionsOf(now, words, flow.graph.start).length > 0)
      setChosen({ found: now, index: 0 })
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
    <div className="finder" role="search">
      <label htmlFor={`${id}-field`}>{words.label}</label>
      <FinderBox
        ref={field}
        id={`${id}-field`}
        words={words}
        value={entry.shown}
        listId={listId}
        isExpanded={options.length > 0}
        aria-activedescendant={active < 0 ? undefined : optionId(listId, active)}
        aria-describedby={`${id}-hint`}
        onFocus={() => void load().catch(() => undefined)}
        onKeyDown={onKeyDown}
        onType={does.type}
        onPasteLong={does.paste}
        onDropName={does.pick}
        onPick={pickFile}
        onClear={clear}
      />
      <FileInput ref={file} word={words.pickNamedFile} onPick={does.pick} />
      <FinderResults
        {...{ found, about, words, flow, text, guide, hrefOf, onChoose, options, active, count }}
        id={listId}
        onQuestions={() => {
          does.clear()
          onQuestions()
        }}
      />
      <p id={`${id}-hint`} className="finder-hint" hidden={!isUsed}>
        {isCut(entry) ? words.cut : words.hint}
      </p>
      <div className="finder-tools" hidden={!isUsed}>
        <button type="button" className="pick-file" onClick={pickFile}>
          <span>{words.pickNamedFile}</span>
        </button>
        {children}
      </div>
      {orElse === undefined || found.kind === 'empty' ? null : (
        <p className="finder-or">{orElse}</p>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}
