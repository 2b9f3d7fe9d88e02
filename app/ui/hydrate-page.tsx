import type { ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { keepPage } from '../platform/kept-page.ts'
import { ErrorBoundary } from './error-boundary.tsx'

type Parts = {
  /** Holds the prerendered page. */
  root: HTMLElement
  page: ReactNode
  /** What stands in place of a page that breaks after the person has begun to use it. */
  trouble: () => ReactNode
  /** Set where the prerendered page only announces what scripts draw in its place. */
  isReplaced?: true
  /** Called with the prerendered page when it was put back. */
  onPutBack?: (page: HTMLElement) => void
}

/**
 * Hands a prerendered page over to React. An error before the first interaction puts the prerendered page back;
 * one after it shows `trouble`; should that break too, the page is loaded anew and stands without scripts' help.
 */
export function hydratePage({ root, page, trouble, isReplaced, onPutBack }: Parts) {
  const kept = keepPage(root)
  function putBack(): boolean {
    const standing = kept.putBack()
    if (standing === undefined) return false
    onPutBack?.(standing)
    return true
  }
  const whole = (
    <ErrorBoundary fallback={() => (kept.isKept() ? null : trouble())} onError={putBack}>
      {page}
    </ErrorBoundary>
  )
  const onUncaughtError = (error: unknown) => {
    console.error(error)
    if (!putBack()) location.reload()
  }
  if (isReplaced) createRoot(root, { onUncaughtError }).render(whole)
  else hydrateRoot(root, whole, { onUncaughtError })
}
