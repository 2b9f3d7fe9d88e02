import type { ReactNode } from 'react'
import { keepPrerendered } from '../platform/prerendered-page.ts'
import { ErrorBoundary } from './error-boundary.tsx'

export type PageParts = {
  /** Contains the prerendered page. */
  root: HTMLElement
  page: ReactNode
  /** Renders the fallback for an error after the first interaction. */
  fallback: () => ReactNode
}

/**
 * Wraps a page for React. An error before the first interaction puts the prerendered page back; one after it shows the
 * fallback; if that fails, too, the page is reloaded without hydration.
 * @param onPutBack called with the prerendered page after it was put back
 */
export function guardPage(
  { root, page, fallback }: PageParts,
  onPutBack?: (page: HTMLElement) => void,
) {
  const kept = keepPrerendered(root)
  function putBack(): boolean {
    const standing = kept.putBack()
    if (standing === undefined) return false
    onPutBack?.(standing)
    return true
  }
  return {
    guarded: (
      <ErrorBoundary fallback={() => (kept.isKept() ? null : fallback())} onError={putBack}>
        {page}
      </ErrorBoundary>
    ),
    onUncaughtError: (error: unknown) => {
      console.error(error)
      if (!putBack()) location.reload()
    },
  }
}
