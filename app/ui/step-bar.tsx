import type { ReactNode } from 'react'
import type { Guide } from './guide.ts'

type Props = {
  guide: Guide
  /** The code of the step; absent on the start. */
  code: string | undefined
  children: ReactNode
}

/** Above the main content: Back or reserved space, and the code of the step. */
export function StepBar({ guide, code, children }: Props) {
  return (
    <nav className="step-bar" aria-label={guide.words.thisStep}>
      {children}
      {code === undefined ? null : (
        <p className="step-code">
          <span>{`${guide.words.stepCode} `}</span>
          <b>{code}</b>
        </p>
      )}
    </nav>
  )
}
