import { lazy, Suspense } from 'react'
import { SilentBoundary } from './error-boundary.tsx'
import type { ChangedAdviceProps } from './changed-advice.tsx'

/** Imported dynamically, because few open a link that is older than the texts. */
const ChangedAdvice = lazy(async () => ({
  default: (await import('./changed-advice.tsx')).ChangedAdvice,
}))

type Props = Omit<ChangedAdviceProps, 'version'> & { version: string | undefined }

/** The notice for older links, deferred; nothing for links of today's version. */
export function DeferredChangedAdvice({ version, ...parts }: Props) {
  if (version === undefined || version === parts.flow.graph.contentVersion) return null
  return (
    <SilentBoundary>
      <Suspense fallback={null}>
        <ChangedAdvice {...parts} version={version} />
      </Suspense>
    </SilentBoundary>
  )
}
