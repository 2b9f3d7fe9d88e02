import type { MouseEvent } from 'react'
import { stepPath } from '../address/address.ts'
import type { Guide } from '../guide.ts'
import { CopyButton } from './copy-button.tsx'
import { Icon } from './icon.tsx'
import { PrintButton } from './print-button.tsx'

type Props = {
  guide: Guide
  /** The start of the guide, for Start again. */
  start: string
  /** The whole address of this step. */
  link: string
  onRestart: (event: MouseEvent<HTMLAnchorElement>) => void
  onPrint: () => void
}

/** What can be done with any step. */
export function StepTools({ guide, start, link, onRestart, onPrint }: Props) {
  const { words, language, base } = guide
  return (
    <section className="tools" aria-label={words.thisStep}>
      <a className="tool" href={stepPath(language, start, base)} onClick={onRestart}>
        <Icon name="restart" />
        <span>{words.startAgain}</span>
      </a>
      <CopyButton guide={guide} label={words.copyLink} text={link} icon="link" />
      <PrintButton guide={guide} onPrint={onPrint} />
    </section>
  )
}
