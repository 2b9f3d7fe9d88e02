import { constantFrom, oneof, string } from 'fast-check'

/** Hostile texts that may be pasted. */
const hostile = constantFrom(
  '=HYPERLINK("http://evil.example")',
  '\u202Eabc\u2066\u200B\uFEFF',
  '\uD800 half',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  '{"schema":1}',
)
export const text = oneof(hostile, string({ unit: 'binary', maxLength: 12 }))
