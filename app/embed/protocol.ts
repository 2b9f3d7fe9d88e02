import { guideId } from '../platform/guide-id.ts'

/** Raised when a parent would have to change what it sends or reads. See docs/embed.md. */
export const protocolVersion = 1

type Said = 'hello' | 'height' | 'step' | 'answer' | 'outcome'
type MessageType<Name extends Said> = `${string}:${Name}`
/** What a message of this guide is called. */
export function messageType<Name extends Said>(name: Name): MessageType<Name> {
  return `${guideId}:${name}`
}

const helloType = messageType('hello')

/** What the frame tells its parent: ids and a height, never words, never anything typed. */
export type EmbedMessage =
  | { type: MessageType<'hello'>; version: number; content: string; language: string }
  | { type: MessageType<'height'>; height: number }
  | { type: MessageType<'step'>; step: string; kind: string }
  | { type: MessageType<'answer'>; step: string; answer: string }
  /** A step that ends the way: a limit or the end. */
  | { type: MessageType<'outcome'>; step: string; kind: string }

/** The frame's own hello, in answer to the parent's. */
export function helloMessage(content: string, language: string): EmbedMessage {
  return { type: helloType, version: protocolVersion, content, language }
}

/** Whether a message is the parent's hello, `{ type: '<guide>:hello', version: 1 }`, and nothing more. */
export function isHello(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false
  const entries = Object.entries(data)
  return (
    entries.length === 2 &&
    entries.some(([name, value]) => name === 'type' && value === helloType) &&
    entries.some(([name, value]) => name === 'version' && value === protocolVersion)
  )
}
