import type { Door } from './door.ts'
import { messageType } from './protocol.ts'

/**
 * Tells the page around the frame how high the guide is, at once and whenever that changes, so that
 * the frame needs no scroll bar of its own.
 * @param root the element that holds the whole page and is as high as its content
 */
export function tellHeight(door: Door, root: HTMLElement): void {
  let told: number | undefined
  const tell = () => {
    told = Math.ceil(root.getBoundingClientRect().height)
    door.tell({ type: messageType('height'), height: told })
  }
  new ResizeObserver(() => {
    if (Math.ceil(root.getBoundingClientRect().height) !== told) tell()
  }).observe(root)
  door.whenGreeted(tell)
}
