import type { MouseEvent } from 'react'
import type { Rich } from '../../machines/content.ts'
import type { Guide } from './guide.ts'
import { RichText } from './rich-text.tsx'

type Props = {
  guide: Guide
  text: Rich
  /** The address where somebody for whom the step is not meant can choose anew. */
  elsewhere: string
  onElsewhere?: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** Says above the heading whom a step is for, in what holds on every way to it, and where others go. */
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
