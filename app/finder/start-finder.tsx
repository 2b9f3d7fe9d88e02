import { useEffect, useState } from 'react'
import { FinderField } from './finder-field.tsx'
import type { FinderFieldProps } from './finder-field.tsx'
import { loadSearchEngine } from './load-finder.ts'

type Props = Omit<FinderFieldProps, 'load' | 'onQuestions' | 'orElse'>

/** The finder above the questions of the start page. */
export function StartFinder(props: Props) {
  const { words, guide, flow } = props
  const [load] = useState(() => () => loadSearchEngine(guide.language, flow))
  useEffect(() => {
    void load().catch(() => undefined)
  }, [load])
  return (
    <FinderField
      {...props}
      load={load}
      orElse={words.orChoose}
      onQuestions={() => document.querySelector<HTMLElement>('.asks .answer')?.focus()}
    />
  )
}
