import type { Point } from '../../compiler/map-lines.ts'

/** The number of crossings between polylines. */
export function countCrossings(lines: readonly (readonly Point[])[]): number {
  const pieces = lines.flatMap((points, line) =>
    points.slice(1).flatMap((end, index) => {
      const start = points[index]
      return start === undefined ? [] : [{ line, start, end }]
    }),
  )
  let crossings = 0
  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (one.line !== other.line && doCross(one, other)) crossings++
    }
  }
  return crossings
}

type Piece = { start: Point; end: Point }

function doCross(one: Piece, other: Piece): boolean {
  const isBetween = (piece: Piece, { start, end }: Piece) =>
    sideOf(piece, start) * sideOf(piece, end) < 0
  return isBetween(one, other) && isBetween(other, one)
}

/** Positive on one side of a segment, negative on the other. */
function sideOf({ start, end }: Piece, { x, y }: Point): number {
  return Math.sign((end.x - start.x) * (y - start.y) - (end.y - start.y) * (x - start.x))
}
