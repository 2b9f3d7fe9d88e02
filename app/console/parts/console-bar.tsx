import type { Language } from '../../../machines/content.ts'
import type { ConsoleWords } from '../../../machines/interface-words.generated.ts'
import { startPath } from '../../platform/address/address.ts'
import { languageInfo, languages } from '../../platform/languages.ts'
import { Mark } from '../../ui/mark.tsx'
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
  /** Absent where there is no step to be found. */
  onFind: (() => void) | undefined
}

/** The head of the console: whose language is which, and the list of keys. */
export function ConsoleBar(props: Props) {
  const { words, siteName, base, own, caller, beside, onOwn, onCaller, onBeside, onKeys, onFind } =
    props
  return (
    <header className="console-bar">
      <a className="console-name" href={startPath(own, base)} title={words.toGuide}>
        <Mark />
        <span>
          <span className="console-site">{siteName}</span>
          <span className="console-title">{words.title}</span>
        </span>
      </a>
      <button
        type="button"
        className="small-button find-button"
        aria-haspopup="dialog"
        disabled={onFind === undefined}
        onClick={onFind}
      >
        <span>{words.finder}</span>
        <KeyHint shown="/" />
      </button>
      <Choice label={words.callerLanguage} hint="V" chosen={caller} onChoose={onCaller} />
      <Choice label={words.myLanguage} hint="A" chosen={own} onChoose={onOwn} />
      <button type="button" className="small-button" aria-pressed={beside} onClick={onBeside}>
        <span>{words.beside}</span>
        <KeyHint shown="B" />
      </button>
      <button type="button" className="small-button" aria-haspopup="dialog" onClick={onKeys}>
        <span>{words.keys}</span>
        <KeyHint shown="?" />
      </button>
    </header>
  )
}

type ChoiceProps = {
  label: string
  hint: string
  chosen: Language
  onChoose: (language: Language) => void
}

function Choice({ label, hint, chosen, onChoose }: ChoiceProps) {
  return (
    <div className="language-choice" role="group" aria-label={label}>
      <span className="choice-label" aria-hidden="true">
        {label}
      </span>
      <KeyHint shown={hint} />
      {languages.map(language => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === chosen}
          data-language={language}
          onClick={() => onChoose(language)}
        >
          <span className="visually-hidden">{languageInfo(language).name}</span>
          <span aria-hidden="true">{languageInfo(language).short}</span>
        </button>
      ))}
    </div>
  )
}
