import { CopyButton } from './copy-button.tsx'
import type { Guide } from './guide.ts'

/** The way here as plain text, for whoever supports the person: one tap copies it, another shows it. */
export function Summary({ guide, summary }: { guide: Guide; summary: string }) {
  const { words } = guide
  return (
    <section className="summary" aria-labelledby="summary-heading">
      <h2 id="summary-heading" className="visually-hidden">
        {words.summaryHeading}
      </h2>
      <CopyButton guide={guide} label={words.copySummary} text={summary} icon="copy" isMain />
      <details className="folded">
        <summary>{words.showSummary}</summary>
        <pre>{summary}</pre>
      </details>
    </section>
  )
}
