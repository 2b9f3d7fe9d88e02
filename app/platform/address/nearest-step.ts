import { editDistance } from '../../../machines/edit-distance.ts'

/** The step id nearest to a mistyped one. @returns undefined when more than a third of its letters differ */
export function nearestStep(tried: string, ids: readonly string[]): string | undefined {
  const ranked = ids
    .map(id => ({ id, far: editDistance(tried, id) }))
    .sort((one, other) => one.far - other.far)
  const best = ranked[0]
  return best !== undefined && best.far <= Math.max(1, Math.floor(best.id.length / 3))
    ? best.id
    : undefined
}
