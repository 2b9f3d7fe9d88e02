/** A step on the map. The numbers are those of the drawing's own space. */
export type MapNode = {
  readonly id: string
  /** Its middle. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** What is written in it, line by line; the step's code stands above. */
  readonly lines: readonly string[]
  /** The common endings that it leads to, by their places in `endings`. */
  readonly endings: readonly number[]
}
/** Words on a line, line by line around their middle. */
export type MapLabel = { readonly x: number; readonly y: number; readonly lines: readonly string[] }
/** A line on the map: all answers that lead straight from one step to another. */
export type MapEdge = {
  readonly from: string
  readonly to: string
  readonly answers: readonly string[]
  /** As the `d` of an SVG path. */
  readonly path: string
  /** Its arrowhead, as the `d` of an SVG path. */
  readonly head: string
  /** What the answers say; absent where only codes are drawn, and at a common ending. */
  readonly label?: MapLabel
  /** It leads to a common ending: marked in the step, and drawn only where it matters. */
  readonly isQuiet: boolean
}
/** The whole flow as a drawing, laid out when the site is built. */
export type FlowMap = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
  /** Steps where so many ways end that their lines would hide all others. */
  readonly endings: readonly string[]
}
