export type Point = { x: number; y: number }

const head = { length: 7, half: 3.5 }

/** A path through the midpoints of a polyline's segments, with rounded corners. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  const end = rest.at(-1)
  if (first === undefined || end === undefined) return ''
  const corners = rest.slice(0, -1).map((corner, index) => {
    const next = rest[index + 1] ?? end
    const isLast = index === rest.length - 2
    const to = isLast ? end : { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 }
    return `Q${spot(corner)} ${spot(to)}`
  })
  return corners.length === 0
    ? `M${spot(first)}L${spot(end)}`
    : `M${spot(first)}${corners.join('')}`
}

/** A triangle with its tip at the end of a line. */
export function arrowhead(points: readonly Point[]): string {
  const [before, tip] = points.slice(-2)
  if (before === undefined || tip === undefined) return ''
  const far = Math.hypot(tip.x - before.x, tip.y - before.y) || 1
  const along = { x: (tip.x - before.x) / far, y: (tip.y - before.y) / far }
  const foot = { x: tip.x - along.x * head.length, y: tip.y - along.y * head.length }
  const one = { x: foot.x - along.y * head.half, y: foot.y + along.x * head.half }
  const other = { x: foot.x + along.y * head.half, y: foot.y - along.x * head.half }
  return `M${spot(tip)}L${spot(one)}L${spot(other)}Z`
}

function spot({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

/** Rounds to a tenth. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
