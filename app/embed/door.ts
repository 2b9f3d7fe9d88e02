import { isHello } from './protocol.ts'
import type { EmbedMessage } from './protocol.ts'

/** A message as it came to the frame. */
type Arrived = { readonly origin: string; readonly data: unknown; readonly isFromParent: boolean }

type Outside = {
  /** The origins that may hear the guide, each written in full. */
  readonly parents: readonly string[]
  /** Sends to one origin and to no other. */
  readonly send: (message: EmbedMessage, origin: string) => void
  /** Milliseconds, monotonic. */
  readonly now: () => number
}

/** More hellos in this time are one hello. */
const helloMilliseconds = 100

export type Door = ReturnType<typeof createDoor>

/**
 * The way from the frame to the page around it. It stays shut until a parent on the list has said
 * hello, and then opens to exactly that origin; whatever else arrives is passed over in silence.
 */
export function createDoor({ parents, send, now }: Outside) {
  let origin: string | undefined
  let greetedAt = Number.NEGATIVE_INFINITY
  const listeners: (() => void)[] = []

  return {
    receive({ origin: from, data, isFromParent }: Arrived) {
      if (!isFromParent || !parents.includes(from) || !isHello(data)) return
      if (from === origin && now() - greetedAt < helloMilliseconds) return
      origin = from
      greetedAt = now()
      for (const listener of listeners) listener()
    },
    /** Has a hello answered, also one that came before scripts were ready. */
    whenGreeted(listener: () => void) {
      listeners.push(listener)
      if (origin !== undefined) listener()
    },
    tell(message: EmbedMessage) {
      if (origin !== undefined) send(message, origin)
    },
  }
}

/** The door of a real window. Only the page around it is heard, not a page that holds that one. */
export function openDoor(window: Window, parents: readonly string[]): Door {
  const { parent } = window
  const door = createDoor({
    parents,
    send: (message, origin) => parent.postMessage(message, origin),
    now: () => performance.now(),
  })
  window.addEventListener('message', ({ origin, data, source }: MessageEvent<unknown>) => {
    door.receive({ origin, data, isFromParent: source === parent && parent !== window })
  })
  return door
}
