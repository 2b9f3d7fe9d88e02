import type { MouseEvent, ReactNode } from 'react'
import { stepPath } from '../platform/address/address.ts'
import type { Guide } from './guide.ts'
import { Icon } from './icon.tsx'

type Props = {
  guide: Guide
  /** The address of the start, for Start over. */
  start: string
  /** Absent while there is nothing to start over. */
  onRestart: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined
  /** The tools that need scripts; their space is reserved. */
  children: ReactNode
}

/** The tools of every step, as links below it. */
export function StepTools({ guide, start, onRestart, children }: Props) {
  const { words, language, base } = guide
  return (
    <section className="tools step-tools" aria-label={words.thisStep}>
      {onRestart ? (
        <a className="tool" href={stepPath(language, start, base)} onClick={onRestart}>
          <Icon name="restart" />
          <span>{words.startAgain}</span>
        </a>
      ) : null}
      {children}
    </section>
  )
}
