import type { Draft } from '../draft.ts'
import type { ChangedPath, DiffPath, MovedPath, PathChanges } from './changes.ts'
import { sameNames } from './renames.ts'
import type { Renames } from './renames.ts'

/** The most paths that are enumerated; with more, the report lists the answers that changed instead. */
const mostPaths = 50_000

/** Which paths are gone, which are new, and which now end elsewhere. */
export function comparePaths(
  before: Draft,
  after: Draft,
  start: string,
  renames: Renames,
): PathChanges {
  const old = pathsOf(before, start, renames)
  const now = pathsOf(after, renames.step(start), sameNames)
  const partFromOld = divergenceFrom(old)
  const partFromNow = divergenceFrom(now)
  const added: ChangedPath[] = []
  const elsewhere: MovedPath[] = []
  for (const [key, path] of now) {
    const former = old.get(key)
    const changed = { ...path, divergesAt: partFromOld(path) }
    if (former === undefined) added.push(changed)
    else if (former.end !== path.end) elsewhere.push({ ...changed, from: former.end })
  }
  return {
    added,
    removed: [...old].flatMap(([key, path]) =>
      now.has(key) ? [] : [{ ...path, divergesAt: partFromNow(path) }],
    ),
    elsewhere,
    counts: [old.size, now.size],
  }
}

/** A function that returns the index of the last step of a path that some of the others reach by the same answers. */
function divergenceFrom(others: ReadonlyMap<string, DiffPath>): (path: DiffPath) => number {
  const shared = new Set([...others.values()].flatMap(prefixesOf))
  return path => {
    const known = prefixesOf(path).map(one => shared.has(one))
    return Math.max(0, known.lastIndexOf(true, path.moves.length - 1))
  }
}

/** A path as far as each of its steps, in order: the answers so far and the step they lead to. */
function prefixesOf({ moves, end }: DiffPath): string[] {
  const steps = [...moves.map(({ step }) => step), end]
  return steps.map((step, index) => `${keyOf(moves.slice(0, index))} → ${step}`)
}

function keyOf(moves: DiffPath['moves']): string {
  return moves.map(({ answer }) => answer).join(' ')
}

/** Every simple path, by its answers, with present ids. An unknown target ends it. */
function pathsOf({ steps }: Draft, start: string, renames: Renames): Map<string, DiffPath> {
  const paths = new Map<string, DiffPath>()
  const walk = (id: string, moves: DiffPath['moves'], passed: readonly string[]) => {
    if (paths.size >= mostPaths) return
    const offered = steps.get(id)?.answers ?? []
    const open = offered.filter(({ next }) => next !== undefined && !passed.includes(next))
    const step = renames.step(id)
    if (open.length === 0) paths.set(keyOf(moves), { moves, end: step })
    for (const { id: answer, next = '' } of open) {
      walk(next, [...moves, { step, answer: renames.answer(id, answer) }], [...passed, next])
    }
  }
  if (steps.has(start)) walk(start, [], [start])
  return paths
}
