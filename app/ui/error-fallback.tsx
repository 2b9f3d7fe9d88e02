import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepPath } from '../platform/address/address.ts'
import { readEntry } from '../platform/address/history-entry.ts'
import { trailLink } from '../platform/address/share-link.ts'
import { ErrorPage } from './error-page.tsx'
import { summarize } from './summarize.ts'

export type ErrorFallbackProps = {
  flow: Flow
  text: GuideText
  base: string
  /** The base of the failed page, where it is not the guide's. */
  inside?: string
}

/** Shown after a step has crashed. Its answers are read from the history. */
export function ErrorFallback({ flow, text, base, inside = base }: ErrorFallbackProps) {
  const { language, words } = text
  const trail = readEntry(flow, history.state)?.trail
  const link = { flow, trail: trail ?? [], language, base, site: location.origin }
  return (
    <ErrorPage
      guide={{ language, words, base: inside }}
      here={location.pathname}
      start={stepPath(language, flow.graph.start, inside)}
      answers={trail ? summarize({ text, flow, trail, link: trailLink(link) }) : ''}
      onGoOn={() => location.reload()}
    />
  )
}
