import { deferredPart } from './deferred-part.tsx'

/** The page after a crash, fetched when needed. If that fails, too, `hydratePage` reloads the page. */
export const LazyErrorFallback = deferredPart(
  async () => (await import('./error-fallback.tsx')).ErrorFallback,
)
