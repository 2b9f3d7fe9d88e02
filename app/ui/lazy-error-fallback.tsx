import { deferredPart } from './deferred-part.tsx'

/** The page for errors, fetched after an error. If that fails, too, `takeOver` reloads the page. */
export const LazyErrorFallback = deferredPart(
  async () => (await import('./error-fallback.tsx')).ErrorFallback,
)
