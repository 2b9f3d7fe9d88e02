import type { Mutant } from './instrument.ts'

export type Results = {
  readonly killed: readonly (readonly [id: number, by: string])[]
  readonly seen: readonly number[]
}

/** The survivors, and the score of every folder. */
export function report(
  mutants: readonly Mutant[],
  { killed, seen }: Results,
  folders: readonly string[],
): string {
  const dead = new Set(killed.map(([id]) => id))
  const reached = new Set(seen)
  const lines = mutants
    .filter(({ id }) => !dead.has(id))
    .map(({ id, file, line, from, to }) => {
      const note = reached.has(id) ? '' : ' (no test comes here)'
      return `${file}:${line} ${short(from)} -> ${short(to)}${note}`
    })
  const scores = folders.map(folder => {
    const all = mutants.filter(({ file }) => file.startsWith(folder))
    return `${folder}: ${all.filter(({ id }) => dead.has(id)).length} of ${all.length}`
  })
  const score = ((100 * dead.size) / mutants.length).toFixed(1)
  return [...lines, ...scores, `${dead.size} of ${mutants.length} killed: ${score} %`].join('\n')
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 70 ? `${line.slice(0, 67)}…` : line
}
