import type { Worded } from './worded.ts'

/** A transcript as plain text, for any ticket system. */
export function writePlain(worded: Worded): string {
  return [
    worded.heading,
    ...worded.facts.map(pair),
    '',
    `${worded.stepsHeading}:`,
    ...worded.lines.map((line, index) => `${index + 1}. ${line}`),
    pair(worded.now),
    ...(worded.notes === '' ? [] : ['', `${worded.notesHeading}:`, worded.notes]),
    '',
    ...worded.sources.map(pair),
  ].join('\n')
}

function pair([name, value]: readonly [string, string]): string {
  return `${name}: ${value}`
}
