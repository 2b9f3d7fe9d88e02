import { useEffect, useRef, useState } from 'react'
import { safeStorage } from '../platform/storage/safe-storage.ts'
import { FinderField } from './finder-field.tsx'
import type { FinderFieldProps } from './finder-field.tsx'
import { loadSearchEngine } from './load-finder.ts'
import { useSlash } from './use-slash.ts'

type Props = Omit<FinderFieldProps, 'load' | 'onQuestions' | 'orElse' | 'children' | 'fieldRef'>

const storage = safeStorage(() => window.localStorage)
/** Where it is kept that the key / is turned off; nothing is kept while it is on. */
const slashIsOff = 'finder-slash-off'

/** The finder on the start page, with the switch for its key. */
export function StartFinder(props: Props) {
  const { words, guide, flow } = props
  const field = useRef<HTMLInputElement>(null)
  const [hasSlash, setHasSlash] = useState(() => storage.get(slashIsOff) === undefined)
  useSlash(hasSlash, field)
  const [load] = useState(() => () => loadSearchEngine(guide.language, flow))
  useEffect(() => {
    void load().catch(() => undefined)
  }, [load])

  function switchSlash(isOn: boolean) {
    setHasSlash(isOn)
    if (isOn) storage.remove(slashIsOff)
    else storage.set(slashIsOff, 'yes')
  }
  return (
    <FinderField
      {...props}
      load={load}
      fieldRef={field}
      orElse={words.orChoose}
      onQuestions={() => document.querySelector<HTMLElement>('.asks .answer')?.focus()}
    >
      <button
        type="button"
        className="pick-file finder-slash"
        aria-pressed={hasSlash}
        onClick={() => switchSlash(!hasSlash)}
      >
        <span>{words.slashKey}</span>
      </button>
    </FinderField>
  )
}
