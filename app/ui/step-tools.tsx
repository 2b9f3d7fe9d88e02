import { useId, useState } from 'react'
import type { MouseEvent } from 'react'
import { stepPath } from '../platform/address/address.ts'
import type { Guide } from './guide.ts'
import { Icon } from './icon.tsx'
import { PrintButton } from './print-button.tsx'
import { SharePanel } from './share-panel.tsx'
import type { StepLinks } from './share-panel.tsx'

type Props = {
  guide: Guide
  /** The start of the guide, for Start again. */
  start: string
  links: StepLinks
  /** Whether the answers are shared with the link unless they are left out. */
  withAnswers: boolean
  /** Absent while there is nothing to start over. */
  onRestart: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined
  onPrint: () => void
}

/** What can be done with any step: quiet links under it. */
export function StepTools(props: Props) {
  const { guide, start, links, withAnswers, onRestart, onPrint } = props
  const { words, language, base } = guide
  const [isSharing, setSharing] = useState(false)
  const panel = useId()
  return (
    <section className="tools step-tools" aria-label={words.thisStep}>
      {onRestart ? (
        <a className="tool" href={stepPath(language, start, base)} onClick={onRestart}>
          <Icon name="restart" />
          <span>{words.startAgain}</span>
        </a>
      ) : null}
      <div className="needs-script">
        <button
          type="button"
          className="tool"
          aria-expanded={isSharing}
          aria-controls={isSharing ? panel : undefined}
          onClick={() => setSharing(!isSharing)}
        >
          <Icon name="share" />
          <span>{words.share}</span>
        </button>
      </div>
      <PrintButton guide={guide} onPrint={onPrint} />
      {isSharing ? (
        <SharePanel guide={guide} id={panel} links={links} withAnswers={withAnswers} />
      ) : null}
    </section>
  )
}
