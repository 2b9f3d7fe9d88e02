import { Suspense, lazy } from 'react'
import type { ErrorFallbackProps } from './error-fallback.tsx'

const Loaded = lazy(async () => ({ default: (await import('./error-fallback.tsx')).ErrorFallback }))

/** The page after a crash, fetched when needed. If that fails, too, `guardPage` reloads the page. */
export function LazyErrorFallback(props: ErrorFallbackProps) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  )
}
