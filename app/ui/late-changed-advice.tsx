import { lazy, Suspense } from 'react'
import { Quiet } from './error-boundary.tsx'
import type { ChangedAdviceProps } from './changed-advice.tsx'

/** Few ever open a link that is older than the words, so the others do not fetch what it needs. */
const ChangedAdvice = lazy(async () => ({
  default: (await import('./changed-advice.tsx')).ChangedAdvice,
}))

type Props = Omit<ChangedAdviceProps, 'version'> & { version: string | undefined }

/** What changed since the link was made by which the person came; nothing for today's links. */
export function LateChangedAdvice({ version, ...parts }: Props) {
  if (version === undefined || version === parts.flow.graph.contentVersion) return null
  return (
    <Quiet>
      <Suspense fallback={null}>
        <ChangedAdvice {...parts} version={version} />
      </Suspense>
    </Quiet>
  )
}
