import fc from 'fast-check'

/**
 * Any code unit of UTF-16, halves of pairs too. The library's own unit "binary" first lists all 1.1 million
 * characters to know how to shrink them, which takes seconds.
 */
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit))

/** Any text that a browser can hold, well-formed or not. */
export function anyText(bounds: { maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ unit: codeUnit, ...bounds })
}
