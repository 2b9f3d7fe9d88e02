/** An answer on the map, and the step behind it where it is drawn at this place. */
export type DrawnAnswer = {
  readonly id: string
  readonly next: string
  readonly drawn?: DrawnStep
}
/** A step with its answers. Each step is drawn once; all other answers that lead to it are links. */
export type DrawnStep = { readonly id: string; readonly answers: readonly DrawnAnswer[] }
/** The steps that rest on one section of the document, as trees. */
export type MapLane = { readonly section: string; readonly steps: readonly DrawnStep[] }
/** The flow by the sections of the document, in their order. */
export type MapLanes = {
  readonly start: DrawnStep
  readonly lanes: readonly MapLane[]
  /** Steps of no section of their own, such as the common ends. */
  readonly shared: readonly DrawnStep[]
}
