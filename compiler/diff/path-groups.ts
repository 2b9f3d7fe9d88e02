import type { ChangedPath } from './changes.ts'

/** Changed paths with a common end: the same moves from the step where they diverge from the other version. */
export type PathGroup<Path extends ChangedPath> = {
  /** One of the paths. */
  readonly path: Path
  /** The moves that all of them end with. */
  readonly moves: ChangedPath['moves']
  /** The number of paths in the group. */
  readonly count: number
}

/** Groups paths by their end, so that a new answer is one line, not one for every path to it. */
export function groupPaths<Path extends ChangedPath>(paths: readonly Path[]): PathGroup<Path>[] {
  const groups = new Map<string, PathGroup<Path>>()
  for (const path of paths) {
    const moves = path.moves.slice(path.divergesAt)
    const key = [...moves.flatMap(({ step, answer }) => [step, answer]), path.end].join(' ')
    groups.set(key, { path, moves, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}
