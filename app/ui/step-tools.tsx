import type { MouseEvent, ReactNode } from 'react'
import { stepPath } from '../platform/address/address.ts'
import type { Guide } from './guide.ts'
import { Icon } from './icon.tsx'

type Props = {
  guide: Guide
  /** The start of the guide, for Start again. */
  start: string
  /** Absent while there is nothing to start over. */
  onRestart: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined
  /** What only scripts can do; its room is kept. */
  children: ReactNode
}

/** What can be done with any step: quiet links under it. */
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
