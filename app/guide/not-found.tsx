import { useEffect } from 'react'
import type { ReactNode } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { guessStep } from '../platform/address/guess-step.ts'
import { useIsLive } from '../ui/is-live.ts'
import { NotFoundPage } from './not-found-page.tsx'

type Props = {
  flow: Flow
  /** The languages of the page, the main one first. */
  texts: readonly [GuideText, ...GuideText[]]
  base: string
  /** The requested path; unknown while prerendering. */
  path?: string
  /** The finder; absent while prerendering. */
  finder?: ReactNode
  onLive?: () => void
}

/** The 404 page. Only the browser knows the requested address, and so the step that was probably meant. */
export function NotFound({ flow, texts, base, path, finder, onLive }: Props) {
  const isLive = useIsLive()
  const meant = isLive && path !== undefined ? guessStep(flow, path, base) : undefined
  useEffect(() => onLive?.(), [onLive])
  return (
    <NotFoundPage
      flow={flow}
      texts={texts}
      base={base}
      meant={meant}
      finder={isLive ? finder : null}
    />
  )
}
