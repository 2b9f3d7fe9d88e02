import type { ProofText } from '../../machines/proof-text.ts'
import { plainText } from '../rich.ts'

/** The proof for a terminal: figures, every fact with its sentences, every step, every outside note. */
export function formatProof(proof: ProofText): string {
  const { steps, answers, paths, longest, facts, notes, texts, date } = proof
  const stated = facts.filter(fact => fact.steps.length > 0).length
  const factLines = facts.flatMap(fact => [
    `${fact.id}  ${plainText(fact.says)}  [${fact.section}]`,
    ...steps
      .filter(({ id }) => fact.steps.includes(id))
      .flatMap(({ id, statements }) => [
        `    ${id}`,
        ...statements
          .filter(one => one.facts.includes(fact.id))
          .map(({ text }) => `      ${plainText(text)}`),
      ]),
  ])
  const stepLines = steps.map(
    ({ id, code, kind, facts: own }) =>
      `${code}  ${id} (${kind})  ${own.join(', ') || 'states nothing'}`,
  )
  const noteLines = notes.map(
    note =>
      `${note.id}  ${note.source}, ${note.date ?? 'date unknown'}${note.isOld ? '  MORE THAN A YEAR OLD' : ''}  on ${note.steps.join(', ')}`,
  )
  return [
    `Proof of the content of ${date}`,
    `${stated} of ${facts.length} facts stated, ${steps.length} steps, ${answers} answers, ${paths} ways, ${texts} texts in every language`,
    `Longest way (${longest.length} steps): ${longest.join(' › ')}`,
    ...section('Facts', factLines),
    ...section('Steps', stepLines),
    ...section('Outside the document', noteLines),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', title, ...lines]
}
