import type { MouseEvent } from 'react'
import { stepPath } from '../platform/address/address.ts'
import type { Guide } from './guide.ts'
import { CopyButton } from './copy-button.tsx'
import { Icon } from './icon.tsx'
import { PrintButton } from './print-button.tsx'

type Props = {
  guide: Guide
  /** The start of the guide, for Start again. */
  start: string
  /** The whole address of this step. */
  link: string
  /** Absent while there is nothing to start over. */
  onRestart: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined
  onPrint: () => void
}

/** What can be done with any step. */
export function StepTools({ guide, start, link, onRestart, onPrint }: Props) {
  const { words, language, base } = guide
  return (
    <section className="tools step-tools" aria-label={words.thisStep}>
      {onRestart ? (
        <a className="tool" href={stepPath(language, start, base)} onClick={onRestart}>
          <Icon name="restart" />
          <span>{words.startAgain}</span>
        </a>
      ) : null}
      <CopyButton guide={guide} label={words.copyLink} text={link} icon="link" />
      <PrintButton guide={guide} onPrint={onPrint} />
    </section>
  )
}
