import { setPhase } from './page-phase.ts'

/** Events of a person who uses the page. */
const interactions = ['click', 'keydown', 'input', 'popstate'] as const

/**
 * Keeps a copy of the prerendered page until the first interaction after hydration, so that an error before it leaves
 * everybody with the links.
 * @param root has `data-live` once hydrated
 */
export function keepPrerendered(root: HTMLElement, page: Window = window) {
  let copy: Node | undefined = root.cloneNode(true)
  const onInteraction = () => {
    if (root.dataset['live'] === undefined) return
    copy = undefined
    for (const type of interactions) page.removeEventListener(type, onInteraction, true)
  }
  for (const type of interactions) page.addEventListener(type, onInteraction, true)
  return {
    isKept: () => copy !== undefined,
    /**
     * Puts the prerendered page back and hides the controls that need scripts (`data-plain` in the styles).
     * @returns it, or undefined after the first interaction
     */
    putBack(): HTMLElement | undefined {
      if (!(copy instanceof HTMLElement)) return undefined
      root.replaceWith(copy)
      page.document.documentElement.dataset['plain'] = ''
      setPhase(page.document, 'links')
      return copy
    },
  }
}
