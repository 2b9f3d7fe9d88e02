/**
 * Whether a source is more than a year older than a day. Both are calendar dates, so that the same content always
 * builds the same page.
 * @param said a day, a month or a year: `2025-08-14`, `2025-08`, `2025`; its last day counts
 * @param day as `2026-11-30`
 */
export function isOlderThanYear(said: string, day: string): boolean {
  const limit = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return said < limit.slice(0, said.length)
}
