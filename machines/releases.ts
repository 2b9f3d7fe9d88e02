/** A released version of the content, and the steps whose advice changed with it. */
export type Release = {
  readonly number: number
  /** As 2026-11-30. */
  readonly date: string
  /** The version of all texts, as shared links carry it. */
  readonly content: string
  /** The version of the flow, as older links carry it. */
  readonly flow: string
  readonly steps: readonly string[]
}
/** A step whose advice changed, and the day of its last change. */
export type ChangedStep = { readonly step: string; readonly date: string }

/**
 * The steps, of those given, that changed after a version.
 * @param history newest first
 * @param version of the texts or, in older links, of the flow
 * @returns nothing for an unknown version: it may be newer, or made up
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

/** The released versions of the content in one language, the newest first. */
export type ChangesText = readonly {
  number: number
  date: string
  content: string
  changes: readonly { text: string; steps: readonly string[] }[]
}[]
