import type { Draft } from '../draft.ts'
import type { DiffPath, PathChanges } from './changes.ts'

/** The most paths that are enumerated; with more, the report lists the answers that changed instead. */
const mostPaths = 50_000

/** Which paths are gone, which are new, and which now end elsewhere. */
export function comparePaths(before: Draft, after: Draft, start: string): PathChanges {
  const [old, now] = [pathsOf(before, start), pathsOf(after, start)]
  const successorOf = successorIn(after)
  const added: DiffPath[] = []
  const elsewhere = []
  for (const [key, path] of now) {
    const former = old.get(key)
    if (former === undefined) added.push(path)
    else if (successorOf(former.end) !== path.end) {
      elsewhere.push({ answers: path.answers, from: former.end, to: path.end })
    }
  }
  return {
    added,
    removed: [...old].flatMap(([key, path]) => (now.has(key) ? [] : [path])),
    elsewhere,
    counts: [old.size, now.size],
  }
}

/** A function that returns the present id of a step: its successor's if it was retired, else its own. */
export function successorIn(draft: Draft): (id: string) => string {
  const successors = new Map(
    [...draft.steps.values()].flatMap(({ id, formerly }) =>
      formerly.map(({ value }) => [value, id] as const),
    ),
  )
  return id => successors.get(id) ?? id
}

/** Every simple path, by its answers. An unknown target ends it. */
function pathsOf({ steps }: Draft, start: string): Map<string, DiffPath> {
  const paths = new Map<string, DiffPath>()
  const walk = (id: string, answers: readonly string[], passed: readonly string[]) => {
    if (paths.size >= mostPaths) return
    const offered = steps.get(id)?.answers ?? []
    const open = offered.filter(({ next }) => next !== undefined && !passed.includes(next))
    if (open.length === 0) paths.set(answers.join(' '), { answers, end: id })
    for (const { id: answer, next = '' } of open)
      walk(next, [...answers, answer], [...passed, next])
  }
  if (steps.has(start)) walk(start, [], [start])
  return paths
}
