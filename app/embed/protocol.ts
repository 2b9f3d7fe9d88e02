import { guideId } from '../platform/guide-id.ts'

/** The version of the message protocol; raised by a breaking change. See docs/embed.md. */
export const protocolVersion = 1

type MessageName = 'hello' | 'height' | 'step' | 'answer' | 'outcome'
type MessageType<Name extends MessageName> = `${string}:${Name}`
/** The `type` of a message: the guide's id, a colon and a name. */
export function messageType<Name extends MessageName>(name: Name): MessageType<Name> {
  return `${guideId}:${name}`
}

const helloType = messageType('hello')

/** The messages that the frame posts to its parent: ids and a height, never text. */
export type EmbedMessage =
  | { type: MessageType<'hello'>; version: number; content: string; language: string }
  | { type: MessageType<'height'>; height: number }
  | { type: MessageType<'step'>; step: string; kind: string }
  | { type: MessageType<'answer'>; step: string; answer: string }
  /** The session has reached a limit or an end. */
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
