import type { MouseEvent } from 'react'
import type { Guide } from './guide.ts'
import { Icon } from './icon.tsx'

type Props = {
  guide: Guide
  href: string
  onFollow: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** The Back link above the main content. */
export function BackLink({ guide, href, onFollow }: Props) {
  return (
    <a className="back-link" href={href} onClick={onFollow}>
      <Icon name="back" />
      <span>{guide.words.back}</span>
    </a>
  )
}
