import { useEffect } from 'react'
import type { ReactNode } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { parseAddress } from '../platform/address/address.ts'
import { repairLink } from '../platform/address/repair-link.ts'
import { nearestStep } from '../platform/address/nearest-step.ts'
import { useIsLive } from '../ui/is-live.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { stepByCode } from '../../machines/step-by-code.ts'
import { hasOwn } from '../../machines/plain-data.ts'

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

/** The step of a code, the successor of a retired step, else the step whose id is nearest to what was tried. */
export function stepMeant(flow: Flow, path: string, base: string): string | undefined {
  const address = parseAddress(repairLink({ pathname: path, hash: '' }, base) ?? path, base)
  if (address.kind === 'code') return stepByCode(flow, address.code)
  if (address.kind !== 'step' && address.kind !== 'unknown') return undefined
  const tried = address.kind === 'step' ? address.step : address.tried
  const { aliases, steps } = flow.graph
  if (hasOwn(aliases, tried)) return aliases[tried]
  const meant = nearestStep(tried, [...Object.keys(steps), ...Object.keys(aliases)])
  return meant !== undefined && hasOwn(aliases, meant) ? aliases[meant] : meant
}
