import { Suspense, lazy } from 'react'
import type { ComponentProps } from 'react'
import type { ErrorFallback } from './error-fallback.tsx'

const Loaded = lazy(async () => ({ default: (await import('./error-fallback.tsx')).ErrorFallback }))

/** The page for errors, fetched when one has happened. Should that fail too, `takeOver` loads the page anew. */
export function LazyErrorFallback(props: ComponentProps<typeof ErrorFallback>) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  )
}
