import type { MouseEvent } from 'react'
import type { Rich } from '../../machines/content.ts'
import type { Guide } from './guide.ts'
import { RichText } from './rich-text.tsx'

type Props = {
  guide: Guide
  text: Rich
  /** The address for a person for whom the step is not meant. */
  elsewhere: string
  onElsewhere?: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** Whom a step is for, by the cases that hold on every path to it, with a link for others. */
export function CaseLine({ guide, text, elsewhere, onElsewhere }: Props) {
  return (
    <p className="case">
      <RichText rich={text} guide={guide} />{' '}
      <a href={elsewhere} onClick={onElsewhere} data-not-my-case="">
        {guide.words.notMyCase}
      </a>
    </p>
  )
}
