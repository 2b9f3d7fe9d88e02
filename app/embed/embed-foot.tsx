import type { MouseEvent } from 'react'
import type { EmbedWords } from '../../machines/interface-words.generated.ts'
import { stepPath } from '../platform/address/address.ts'
import type { Guide } from '../ui/guide.ts'
import { Icon } from '../ui/icon.tsx'
import { OutsideLink } from '../ui/rich-text.tsx'

type Props = {
  guide: Guide
  words: EmbedWords
  /** The step where everybody begins. */
  start: string
  /** The full address of this step in the whole guide; it opens outside the frame. */
  whole: string
  isOnTheWay: boolean
  onRestart: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** Below an embedded step: Start again, and the link to the whole guide. */
export function EmbedFoot({ guide, words, start, whole, isOnTheWay, onRestart }: Props) {
  return (
    <div className="embed-foot">
      {isOnTheWay ? (
        <a className="tool" href={stepPath(guide.language, start, guide.base)} onClick={onRestart}>
          <Icon name="restart" />
          <span>{guide.words.startAgain}</span>
        </a>
      ) : null}
      <OutsideLink text={words.openWhole} href={whole} guide={guide} />
    </div>
  )
}
