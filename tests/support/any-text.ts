import fc from 'fast-check'

/**
 * Any UTF-16 code unit, including unpaired surrogates. The library's own unit "binary" first lists all 1.1 million
 * characters for shrinking, which takes seconds.
 */
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit))

/** Any JavaScript string, well-formed or not. */
export function anyText(bounds: { maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ unit: codeUnit, ...bounds })
}
