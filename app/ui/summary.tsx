import type { ReactNode } from 'react'
import type { Guide } from './guide.ts'

type Props = {
  guide: Guide
  summary: string
  /** The copy button; its space is reserved until hydration. */
  children: ReactNode
}

/** The path so far as plain text, for support staff: to copy or to show. */
export function Summary({ guide, summary, children }: Props) {
  const { words } = guide
  return (
    <section className="summary" aria-labelledby="summary-heading">
      <h2 id="summary-heading">{words.summaryHeading}</h2>
      <div className="copy-room">{children}</div>
      <details className="folded">
        <summary>{words.showSummary}</summary>
        <pre>{summary}</pre>
      </details>
    </section>
  )
}
