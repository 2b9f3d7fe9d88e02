/**
 * Scrolls a part of the page, and nothing else, as little as needed to show an element in it.
 * `scrollIntoView` would move the whole page too where the console does not fit it.
 */
export function bringIntoView(element: Element | null | undefined, part: string) {
  const holder = element?.closest(part)
  if (element === null || element === undefined || !holder) return
  const [own, seen] = [element.getBoundingClientRect(), holder.getBoundingClientRect()]
  if (own.top < seen.top) holder.scrollTop -= seen.top - own.top
  else if (own.bottom > seen.bottom) holder.scrollTop += own.bottom - seen.bottom
}
