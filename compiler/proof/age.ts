/**
 * Whether something was said more than a year before a day. Both count by the calendar, so that the
 * same content always builds the same page.
 * @param said a day, a month or a year: `2025-08-14`, `2025-08`, `2025`; the last day of it counts
 * @param day as `2026-11-30`
 */
export function isOlderThanYear(said: string, day: string): boolean {
  const limit = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return said < limit.slice(0, said.length)
}
