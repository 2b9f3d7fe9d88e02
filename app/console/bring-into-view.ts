/**
 * Scrolls an element into view within one scrolling ancestor, as little as needed; an element taller than the ancestor
 * is aligned at its top. `scrollIntoView` would scroll the whole page as well.
 */
export function bringIntoView(element: Element | null | undefined, part: string) {
  const holder = element?.closest(part)
  if (element === null || element === undefined || !holder) return
  const [own, seen] = [element.getBoundingClientRect(), holder.getBoundingClientRect()]
  if (own.bottom > seen.bottom)
    holder.scrollTop += Math.min(own.bottom - seen.bottom, own.top - seen.top)
  else if (own.top < seen.top) holder.scrollTop -= seen.top - own.top
  if (own.right > seen.right) holder.scrollLeft += own.right - seen.right
  else if (own.left < seen.left) holder.scrollLeft -= seen.left - own.left
}
