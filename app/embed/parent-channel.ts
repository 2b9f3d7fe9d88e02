import { isHello } from './protocol.ts'
import type { EmbedMessage } from './protocol.ts'

/** A `message` event as the frame receives it. */
type Received = { readonly origin: string; readonly data: unknown; readonly isFromParent: boolean }

type Parts = {
  /** The allowed origins of parent pages, each written in full. */
  readonly parents: readonly string[]
  /** Posts a message to one origin. */
  readonly send: (message: EmbedMessage, origin: string) => void
  /** Milliseconds, monotonic. */
  readonly now: () => number
}

/** Milliseconds in which further hellos from the same origin are ignored (rate limit). */
const helloMilliseconds = 100

export type ParentChannel = ReturnType<typeof createParentChannel>

/**
 * The message channel from the frame to its parent page. It is closed until a parent with an allowed origin has
 * sent a valid hello (the handshake); from then on it posts to exactly that origin. It ignores all other messages.
 */
export function createParentChannel({ parents, send, now }: Parts) {
  let origin: string | undefined
  let handshakeAt = Number.NEGATIVE_INFINITY
  const listeners: (() => void)[] = []

  return {
    receive({ origin: from, data, isFromParent }: Received) {
      if (!isFromParent || !parents.includes(from) || !isHello(data)) return
      if (from === origin && now() - handshakeAt < helloMilliseconds) return
      origin = from
      handshakeAt = now()
      for (const listener of listeners) listener()
    },
    /** Calls back at every handshake; at once, too, when one was made before. */
    onHandshake(listener: () => void) {
      listeners.push(listener)
      if (origin !== undefined) listener()
    },
    /** Posts a message to the parent; drops it while there was no handshake. */
    post(message: EmbedMessage) {
      if (origin !== undefined) send(message, origin)
    },
  }
}

/** Opens the channel of a real window. It listens to the direct parent only, not to pages further out. */
export function openParentChannel(window: Window, parents: readonly string[]): ParentChannel {
  const { parent } = window
  const channel = createParentChannel({
    parents,
    send: (message, origin) => parent.postMessage(message, origin),
    now: () => performance.now(),
  })
  window.addEventListener('message', ({ origin, data, source }: MessageEvent<unknown>) => {
    channel.receive({ origin, data, isFromParent: source === parent && parent !== window })
  })
  return channel
}
