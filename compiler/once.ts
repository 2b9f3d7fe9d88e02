import type { Content } from './content.ts'

/**
 * Makes a function remember what it compiled, as long as the content is there: a build asks for the same several times
 * over, once for each of its parts.
 */
export function once<Key, Value>(
  compile: (content: Content, key: Key) => Value,
): (content: Content, key: Key) => Value {
  const known = new WeakMap<Content, Map<Key, Value>>()
  return (content, key) => {
    const own = known.get(content) ?? new Map<Key, Value>()
    known.set(content, own)
    const before = own.get(key)
    if (before !== undefined) return before
    const made = compile(content, key)
    own.set(key, made)
    return made
  }
}
