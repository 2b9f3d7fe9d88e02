/** A step on the map, in the coordinates of the drawing. */
export type MapNode = {
  readonly id: string
  /** Its centre. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Its text, line by line, below the code. */
  readonly lines: readonly string[]
  /** The common endings that it leads to, by their indexes in `endings`. */
  readonly endings: readonly number[]
}
/** A label on an edge, line by line, centred. */
export type MapLabel = { readonly x: number; readonly y: number; readonly lines: readonly string[] }
/** An edge of the map: all answers that lead from one step directly to another. */
export type MapEdge = {
  readonly from: string
  readonly to: string
  readonly answers: readonly string[]
  /** The `d` of an SVG path. */
  readonly path: string
  /** The arrowhead, as the `d` of an SVG path. */
  readonly head: string
  /** The answers; absent where only codes are drawn, and at a common ending. */
  readonly label?: MapLabel
  /** It leads to a common ending: marked in the step, and drawn only when highlighted. */
  readonly isToEnding: boolean
}
/** The whole flow as a drawing, laid out at build time. */
export type FlowMap = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
  /** Steps with so many incoming edges that their lines would hide all others. */
  readonly endings: readonly string[]
}
