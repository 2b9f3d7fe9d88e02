import type { MouseEvent, ReactNode } from 'react'
import { stepPath } from '../platform/address/address.ts'
import type { Guide } from '../ui/guide.ts'
import { Icon } from '../ui/icon.tsx'
import { Summary } from '../ui/summary.tsx'

type Props = {
  guide: Guide
  /** The path so far as plain text. */
  summary: string
  /** The address of the start. */
  start: string
  onRestart: (event: MouseEvent<HTMLAnchorElement>) => void
  /** The copy button; its space is reserved until hydration. */
  children: ReactNode
}

/** The next steps at a limit: the summary to take along, and the link to the other questions. */
export function LimitNextSteps({ guide, summary, start, onRestart, children }: Props) {
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
