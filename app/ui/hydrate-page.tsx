import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { guardPage } from './guard-page.tsx'
import type { PageParts } from './guard-page.tsx'

/** Hydrates a prerendered page, which comes back after an error before the first interaction. */
export function hydratePage(parts: PageParts) {
  const { guarded, onUncaughtError } = guardPage(parts)
  // In a transition, so that React yields to clicks, and hydrates first what was clicked.
  startTransition(() => void hydrateRoot(parts.root, guarded, { onUncaughtError }))
}
