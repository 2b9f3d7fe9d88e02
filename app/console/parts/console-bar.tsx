import type { ReactNode } from 'react'
import type { Language } from '../../../machines/content.ts'
import type { ConsoleWords } from '../../../machines/interface-words.generated.ts'
import { startPath } from '../../platform/address/address.ts'
import { languageInfo } from '../../platform/languages.ts'
import { Mark } from '../../ui/mark.tsx'
import { nextLanguage } from '../next-language.ts'
import { KeyHint } from './key-hint.tsx'

type Props = {
  words: ConsoleWords
  siteName: string
  base: string
  own: Language
  caller: Language
  beside: boolean
  onOwn: (language: Language) => void
  onCaller: (language: Language) => void
  onBeside: () => void
  onKeys: () => void
  /** Absent in an ended call, where there is no step to find. */
  onFind: (() => void) | undefined
  /** The tabs of the calls. */
  children: ReactNode
}

/** The header of the console: the calls, the finder, the two languages, and the list of keys. */
export function ConsoleBar(props: Props) {
  const { words, siteName, base, own, caller, beside, children } = props
  return (
    <header className="console-bar">
      <a className="console-name" href={startPath(own, base)} title={words.toGuide}>
        <Mark />
        <span className="visually-hidden">{`${siteName}, ${words.title}`}</span>
      </a>
      {children}
      <button
        type="button"
        className="find-button"
        aria-haspopup="dialog"
        disabled={props.onFind === undefined}
        onClick={props.onFind}
      >
        <span className="find-frame">
          <span>{words.finder}</span>
          <KeyHint shown="/" />
        </span>
      </button>
      <div className="console-languages">
        <Choice
          name="caller"
          label={words.callerLanguage}
          lead={words.callerShort}
          hint="V"
          chosen={caller}
          onChoose={props.onCaller}
        />
        <Choice
          name="own"
          label={words.myLanguage}
          lead={words.myShort}
          hint="A"
          chosen={own}
          onChoose={props.onOwn}
        />
        <button
          type="button"
          className="bar-button"
          aria-pressed={beside}
          title={words.beside}
          onClick={props.onBeside}
        >
          <span className="visually-hidden">{words.beside}</span>
          <span aria-hidden="true">{words.besideShort}</span>
          <KeyHint shown="B" />
        </button>
        <button
          type="button"
          className="bar-button"
          aria-haspopup="dialog"
          title={words.keys}
          onClick={props.onKeys}
        >
          <span className="visually-hidden">{words.keys}</span>
          <span className="key-hint is-kept" aria-hidden="true">
            ?
          </span>
        </button>
      </div>
    </header>
  )
}

type ChoiceProps = {
  name: 'caller' | 'own'
  /** The current value, for screen readers. */
  label: string
  lead: string
  hint: string
  chosen: Language
  onChoose: (language: Language) => void
}

/** A language as a button; each press selects the next one, like its key. */
function Choice({ name, label, lead, hint, chosen, onChoose }: ChoiceProps) {
  const { name: long, short } = languageInfo(chosen)
  return (
    <button
      type="button"
      className="bar-button"
      data-choice={name}
      data-language={chosen}
      title={`${label}: ${long}`}
      onClick={() => onChoose(nextLanguage(chosen))}
    >
      <span className="visually-hidden">{`${label}: ${long}`}</span>
      <span className="choice-lead" aria-hidden="true">
        {lead}
      </span>
      <b aria-hidden="true">{short}</b>
      <KeyHint shown={hint} />
    </button>
  )
}
