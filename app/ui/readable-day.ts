/** A date as 05.11.2026, the same in all languages: browsers lack date formats for some of them. */
export function readableDay(at: number): string {
  const date = new Date(at)
  return [two(date.getDate()), two(date.getMonth() + 1), date.getFullYear()].join('.')
}

/** A number with two digits at least. */
export function two(value: number): string {
  return String(value).padStart(2, '0')
}
