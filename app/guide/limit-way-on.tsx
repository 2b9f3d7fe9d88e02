import type { MouseEvent, ReactNode } from 'react'
import { stepPath } from '../platform/address/address.ts'
import type { Guide } from '../ui/guide.ts'
import { Icon } from '../ui/icon.tsx'
import { Summary } from '../ui/summary.tsx'

type Props = {
  guide: Guide
  /** The way here as plain text. */
  summary: string
  /** The start of the guide, where all questions stand. */
  start: string
  onRestart: (event: MouseEvent<HTMLAnchorElement>) => void
  /** Copies the summary; its room is kept until scripts have it. */
  children: ReactNode
}

/** What a person can do where the document ends: take the summary along, or look at the other questions. */
export function LimitWayOn({ guide, summary, start, onRestart, children }: Props) {
  const { words, language, base } = guide
  return (
    <div className="limit-way-on">
      <Summary guide={guide} summary={summary}>
        {children}
      </Summary>
      <a className="tool" href={stepPath(language, start, base)} onClick={onRestart}>
        <Icon name="restart" />
        <span>{words.allQuestions}</span>
      </a>
    </div>
  )
}
