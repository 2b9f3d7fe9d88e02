/** What a person does with a page that scripts have taken over. */
const interactions = ['click', 'keydown', 'input', 'popstate'] as const

/**
 * Keeps a copy of the prerendered page until the first interaction with the page that scripts have made of it:
 * what breaks before that leaves nobody with less than the links.
 * @param root carries `data-live` once scripts have taken over
 */
export function keepPage(root: HTMLElement, page: Window = window) {
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
     * Puts the copy in place of what scripts have made, and hides the controls that only scripts can serve
     * (`data-plain` in the styles).
     * @returns it, or undefined after the first interaction
     */
    putBack(): HTMLElement | undefined {
      if (!(copy instanceof HTMLElement)) return undefined
      root.replaceWith(copy)
      page.document.documentElement.dataset['plain'] = ''
      return copy
    },
  }
}
