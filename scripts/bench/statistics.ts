/** The median; NaN of no numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (upper + lower) / 2
}

/** The median of the ratios to another row, round by round; rounds without both are left out. */
export function medianRatio(
  values: readonly (number | undefined)[],
  base: readonly (number | undefined)[],
): number {
  return median(
    values.flatMap((value, round) => {
      const other = base[round]
      return value === undefined || other === undefined || other === 0 ? [] : [value / other]
    }),
  )
}
