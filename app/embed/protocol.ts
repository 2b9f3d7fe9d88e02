/** Raised when a parent would have to change what it sends or reads. See docs/embed.md. */
export const protocolVersion = 1

const helloType = 'eds-guide:hello'

/** What the frame tells its parent: ids and a height, never words, never anything typed. */
export type EmbedMessage =
  | { type: typeof helloType; version: number; content: string; language: string }
  | { type: 'eds-guide:height'; height: number }
  | { type: 'eds-guide:step'; step: string; kind: string }
  | { type: 'eds-guide:answer'; step: string; answer: string }
  /** A step that ends the way: a limit or the end. */
  | { type: 'eds-guide:outcome'; step: string; kind: string }

/** The frame's own hello, in answer to the parent's. */
export function helloMessage(content: string, language: string): EmbedMessage {
  return { type: helloType, version: protocolVersion, content, language }
}

/** Whether a message is the parent's hello, `{ type: 'eds-guide:hello', version: 1 }`, and nothing more. */
export function isHello(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false
  const entries = Object.entries(data)
  return (
    entries.length === 2 &&
    entries.some(([name, value]) => name === 'type' && value === helloType) &&
    entries.some(([name, value]) => name === 'version' && value === protocolVersion)
  )
}
