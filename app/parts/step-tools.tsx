import type { MouseEvent } from 'react'
import type { GuideText } from '../../content/types.ts'
import { findStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { formatTrail } from '../../machines/shared-trail.ts'
import { replay } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { stepPath } from '../address/address.ts'
import { trailMark } from '../address/arrival.ts'
import type { Guide } from '../guide.ts'
import { summarize } from '../summary.ts'
import { CopyButton } from './copy-button.tsx'
import { Icon } from './icon.tsx'

type Props = {
  guide: Guide
  text: GuideText
  flow: Flow
  trail: Trail
  site: string
  onRestart: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** Start again, links to hand on, and on a limit the summary of the path. */
export function StepTools({ guide, text, flow, trail, site, onRestart }: Props) {
  const { words, language, base } = guide
  const { step, visits } = replay(flow, trail)
  const link = site + stepPath(language, step, base)
  const linkWithTrail = `${link}${trailMark}${formatTrail(flow, trail)}`
  const isLimit = findStep(flow, step)?.kind === 'limit'
  const summary = summarize({ text, flow, trail, link: visits.length > 0 ? linkWithTrail : link })
  return (
    <>
      {isLimit ? (
        <section className="summary" aria-labelledby="summary-heading">
          <h2 id="summary-heading">{words.summaryHeading}</h2>
          <pre>{summary}</pre>
          <CopyButton guide={guide} label={words.copyText} text={summary} icon="copy" />
        </section>
      ) : null}
      <section className="tools" aria-label={words.thisStep}>
        <a className="tool" href={stepPath(language, flow.graph.start, base)} onClick={onRestart}>
          <Icon name="restart" />
          <span>{words.startAgain}</span>
        </a>
        <CopyButton guide={guide} label={words.copyLink} text={link} icon="link" />
        {visits.length > 0 ? (
          <CopyButton
            guide={guide}
            label={words.copyLinkWithAnswers}
            text={linkWithTrail}
            icon="link"
          />
        ) : null}
      </section>
    </>
  )
}
