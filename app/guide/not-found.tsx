import { useEffect } from 'react'
import type { ReactNode } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { guessStep } from '../platform/address/guess-step.ts'
import { useIsHydrated } from '../ui/use-is-hydrated.ts'
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
  onHydrated?: () => void
}

/** The 404 page. Only the browser knows the requested address, and so the step that was probably meant. */
export function NotFound({ flow, texts, base, path, finder, onHydrated }: Props) {
  const isHydrated = useIsHydrated()
  const meant = isHydrated && path !== undefined ? guessStep(flow, path, base) : undefined
  useEffect(() => onHydrated?.(), [onHydrated])
  return (
    <NotFoundPage
      flow={flow}
      texts={texts}
      base={base}
      meant={meant}
      finder={isHydrated ? finder : null}
    />
  )
}
