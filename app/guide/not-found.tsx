import { useEffect } from 'react'
import type { ReactNode } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepMeant } from '../platform/address/step-meant.ts'
import { useIsLive } from '../ui/is-live.ts'
import { NotFoundPage } from './not-found-page.tsx'

type Props = {
  flow: Flow
  /** The languages that the page speaks, the first one in front. */
  texts: readonly [GuideText, ...GuideText[]]
  base: string
  /** The address that was asked for; unknown while prerendering. */
  path?: string
  /** What finds a step; absent while prerendering. */
  finder?: ReactNode
  onLive?: () => void
}

/** The page for an unknown address. What was probably meant is known only in the browser. */
export function NotFound({ flow, texts, base, path, finder, onLive }: Props) {
  const isLive = useIsLive()
  const meant = isLive && path !== undefined ? stepMeant(flow, path, base) : undefined
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
