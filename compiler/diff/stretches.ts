import type { ChangedPath } from './changes.ts'

/** The common end of several changed paths, from the step where they part from the other version. */
export type Stretch<Path extends ChangedPath> = {
  /** One of the paths. */
  readonly path: Path
  readonly moves: ChangedPath['moves']
  /** The number of paths in the group. */
  readonly count: number
}

/** Groups paths by that end, so that a new answer is one line, not one for every path to it. */
export function stretchesOf<Path extends ChangedPath>(paths: readonly Path[]): Stretch<Path>[] {
  const groups = new Map<string, Stretch<Path>>()
  for (const path of paths) {
    const moves = path.moves.slice(path.partsAt)
    const key = [...moves.flatMap(({ step, answer }) => [step, answer]), path.end].join(' ')
    groups.set(key, { path, moves, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}
