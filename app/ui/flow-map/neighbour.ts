import type { FlowMap } from '../../../machines/flow-map.ts'

const directions = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
} as const
/** How much a sideways distance counts against one straight ahead. */
const sideways = 2.5

/**
 * The step that an arrow key moves to.
 * @param code `ArrowUp` and the like
 * @returns undefined for another key and at the edge of the map
 */
export function neighbour(map: FlowMap, from: string, code: string): string | undefined {
  const way = Object.entries(directions).find(([name]) => name === code)?.[1]
  const start = map.nodes.find(({ id }) => id === from)
  if (way === undefined || start === undefined) return undefined
  const ahead = map.nodes.flatMap(({ id, x, y }) => {
    const [right, down] = [x - start.x, y - start.y]
    const forward = right * way.x + down * way.y
    const aside = Math.abs(right * way.y) + Math.abs(down * way.x)
    return forward > 1 ? [{ id, far: forward + aside * sideways }] : []
  })
  return ahead.sort((one, other) => one.far - other.far)[0]?.id
}
