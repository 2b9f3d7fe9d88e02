import { useState } from 'react'
import type { Parts } from '../platform/parts.ts'
import { FinderField } from './finder-field.tsx'
import type { FinderFieldProps } from './finder-field.tsx'
import { loadSearchEngine } from './load-finder.ts'

type Props = Omit<FinderFieldProps, 'load' | 'onQuestions' | 'orElse'> & {
  /** Of a large guide: its steps, all of which the finder needs. */
  parts?: Pick<Parts, 'loadAll'> | undefined
}

/**
 * The finder above the questions of the start page. Its engine is loaded when the field is focused, since most people
 * never search.
 */
export function StartFinder({ parts, ...props }: Props) {
  const { words, guide, flow } = props
  const { language } = guide
  const [load] = useState(() => async () => {
    const [engine] = await Promise.all([loadSearchEngine(language, flow), parts?.loadAll(language)])
    return engine
  })
  return (
    <FinderField
      {...props}
      load={load}
      orElse={words.orChoose}
      onQuestions={() => document.querySelector<HTMLElement>('.asks .answer')?.focus()}
    />
  )
}
