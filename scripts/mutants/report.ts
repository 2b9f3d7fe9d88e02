import type { Mutant } from './instrument.ts'

export type Results = {
  readonly killed: readonly (readonly [id: number, by: string])[]
  readonly seen: readonly number[]
}

/** The survivors, the score of every folder, and the score of all in percent. */
export function report(
  mutants: readonly Mutant[],
  { killed, seen }: Results,
  folders: readonly string[],
): { text: string; score: number } {
  const dead = new Set(killed.map(([id]) => id))
  const reached = new Set(seen)
  const lines = mutants
    .filter(({ id }) => !dead.has(id))
    .map(({ id, file, line, from, to }) => {
      const note = reached.has(id) ? '' : ' (no test comes here)'
      return `${file}:${line} ${short(from)} -> ${short(to)}${note}`
    })
  const count = (of: readonly Mutant[]) => {
    const died = of.filter(({ id }) => dead.has(id)).length
    const score = (100 * died) / of.length
    return { score, text: `${died} of ${of.length} killed: ${score.toFixed(1)} %` }
  }
  const scores = folders.map(folder => {
    return `${folder}: ${count(mutants.filter(({ file }) => file.startsWith(folder))).text}`
  })
  const { text, score } = count(mutants)
  return { score, text: [...lines, ...scores, text].join('\n') }
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 70 ? `${line.slice(0, 67)}…` : line
}
