import type { MouseEvent } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { EmbedWords } from '../../machines/interface-words.generated.ts'
import { findStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { replay } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { stepPath } from '../platform/address/address.ts'
import type { Guide } from '../ui/guide.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { Icon } from '../ui/icon.tsx'
import { OutsideLink } from '../ui/rich-text.tsx'
import { summarize } from '../ui/summarize.ts'

type Props = {
  guide: Guide
  text: GuideText
  words: EmbedWords
  flow: Flow
  trail: Trail
  /** The full address of this step in the whole guide; it opens outside the frame. */
  whole: string
  isOnTheWay: boolean
  onRestart: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** Below an embedded step: the summary at a limit, Start again, and the link to the whole guide. */
export function EmbedFoot(props: Props) {
  const { guide, text, words, flow, trail, whole, isOnTheWay, onRestart } = props
  const isLimit = findStep(flow, replay(flow, trail).step)?.kind === 'limit'
  const summary = summarize({ text, flow, trail, link: whole })
  return (
    <>
      {isLimit ? (
        <section className="summary" aria-labelledby="summary-heading">
          <h2 id="summary-heading">{guide.words.summaryHeading}</h2>
          <pre>{summary}</pre>
          <CopyButton guide={guide} label={guide.words.copySummary} text={summary} icon="copy" />
        </section>
      ) : null}
      <div className="embed-foot">
        {isOnTheWay ? (
          <a
            className="tool"
            href={stepPath(guide.language, flow.graph.start, guide.base)}
            onClick={onRestart}
          >
            <Icon name="restart" />
            <span>{guide.words.startAgain}</span>
          </a>
        ) : null}
        <OutsideLink text={words.openWhole} href={whole} guide={guide} />
      </div>
    </>
  )
}
