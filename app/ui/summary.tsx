import type { Guide } from './guide.ts'
import { CopyButton } from './copy-button.tsx'

/** The way here as plain text, for whoever supports the person. */
export function Summary({ guide, summary }: { guide: Guide; summary: string }) {
  return (
    <section className="summary" aria-labelledby="summary-heading">
      <h2 id="summary-heading">{guide.words.summaryHeading}</h2>
      <pre>{summary}</pre>
      <CopyButton guide={guide} label={guide.words.copyText} text={summary} icon="copy" />
    </section>
  )
}
