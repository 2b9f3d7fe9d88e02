/**
 * Scrolls a part of the page, and nothing else, as little as needed to show an element in it; its beginning,
 * where it is longer than the part. `scrollIntoView` would move the whole page too where the console does not fit it.
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
