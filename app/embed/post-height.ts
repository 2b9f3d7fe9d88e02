import type { ParentChannel } from './parent-channel.ts'
import { messageType } from './protocol.ts'

/**
 * Posts the height of the guide to the parent page, after the handshake and on every change, so that the
 * parent can size the frame and it needs no scroll bar.
 * @param root the element that holds the whole page and is as high as its content
 */
export function postHeight(channel: ParentChannel, root: HTMLElement): void {
  let posted: number | undefined
  const post = () => {
    posted = Math.ceil(root.getBoundingClientRect().height)
    channel.post({ type: messageType('height'), height: posted })
  }
  new ResizeObserver(() => {
    if (Math.ceil(root.getBoundingClientRect().height) !== posted) post()
  }).observe(root)
  channel.onHandshake(post)
}
