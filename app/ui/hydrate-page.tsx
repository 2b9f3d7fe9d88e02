import { startTransition } from 'react'
import type { ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { keepPrerendered } from '../platform/prerendered-page.ts'
import { ErrorBoundary } from './error-boundary.tsx'

type Parts = {
  /** Contains the prerendered page. */
  root: HTMLElement
  page: ReactNode
  /** Renders the fallback for an error after the first interaction. */
  fallback: () => ReactNode
  /** The prerendered page only announces what React renders instead (no hydration). */
  isReplaced?: true
  /** Called with the prerendered page after it was put back. */
  onPutBack?: (page: HTMLElement) => void
}

/**
 * Hydrates a prerendered page. An error before the first interaction puts the prerendered page back; one after it
 * shows the fallback; if that fails, too, the page is reloaded without hydration.
 */
export function hydratePage({ root, page, fallback, isReplaced, onPutBack }: Parts) {
  const kept = keepPrerendered(root)
  function putBack(): boolean {
    const standing = kept.putBack()
    if (standing === undefined) return false
    onPutBack?.(standing)
    return true
  }
  const whole = (
    <ErrorBoundary fallback={() => (kept.isKept() ? null : fallback())} onError={putBack}>
      {page}
    </ErrorBoundary>
  )
  const onUncaughtError = (error: unknown) => {
    console.error(error)
    if (!putBack()) location.reload()
  }
  if (isReplaced) createRoot(root, { onUncaughtError }).render(whole)
  // In a transition, so that React yields to clicks, and hydrates first what was clicked.
  else startTransition(() => void hydrateRoot(root, whole, { onUncaughtError }))
}
