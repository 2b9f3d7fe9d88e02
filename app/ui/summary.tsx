import type { ReactNode } from 'react'
import type { Guide } from './guide.ts'

type Props = {
  guide: Guide
  summary: string
  /** Copies it; its room is kept until scripts have it. */
  children: ReactNode
}

/** The way here as plain text, for whoever supports the person: one tap copies it, another shows it. */
export function Summary({ guide, summary, children }: Props) {
  const { words } = guide
  return (
    <section className="summary" aria-labelledby="summary-heading">
      <h2 id="summary-heading" className="visually-hidden">
        {words.summaryHeading}
      </h2>
      <div className="copy-room">{children}</div>
      <details className="folded">
        <summary>{words.showSummary}</summary>
        <pre>{summary}</pre>
      </details>
    </section>
  )
}
