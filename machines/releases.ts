/** A released version of the content, and the steps whose advice changed with it. */
export type Release = {
  readonly number: number
  /** As 2026-11-30. */
  readonly date: string
  /** The version of all words, as links made with it carry it. */
  readonly content: string
  /** The version of the flow, as older links carry it. */
  readonly flow: string
  readonly steps: readonly string[]
}
/** A step whose advice changed, and the day of the last change. */
export type ChangedStep = { readonly step: string; readonly date: string }

/**
 * Which of some steps changed after a version.
 * @param history the newest first
 * @param version of the words or, in older links, of the flow
 * @returns nothing for a version that is not known: it may be newer, or made up
 */
export function changedSince(
  history: readonly Release[],
  version: string,
  steps: readonly string[],
): ChangedStep[] {
  const byWords = history.findIndex(({ content }) => content === version)
  const place = byWords >= 0 ? byWords : history.findIndex(({ flow }) => flow === version)
  const later = history.slice(0, Math.max(place, 0))
  return [...new Set(steps)].flatMap(step => {
    const release = later.find(one => one.steps.includes(step))
    return release === undefined ? [] : [{ step, date: release.date }]
  })
}
