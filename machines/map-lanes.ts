/** An answer on the map, with its step where that is drawn under it. */
export type DrawnAnswer = {
  readonly id: string
  readonly next: string
  readonly drawn?: DrawnStep
}
/** A step with its answers. Each step is drawn once; other answers link to it. */
export type DrawnStep = { readonly id: string; readonly answers: readonly DrawnAnswer[] }
/** The steps that rest on one section of the document, as trees. */
export type MapLane = { readonly section: string; readonly steps: readonly DrawnStep[] }
/** The flow by sections of the document, in their order. */
export type MapLanes = {
  readonly start: DrawnStep
  readonly lanes: readonly MapLane[]
  /** Steps of no single section, such as common endings. */
  readonly shared: readonly DrawnStep[]
}
