import type { Worded } from './worded.ts'

/** Escapes the characters that Markdown interprets. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~!&]/g, sign => `\\${sign}`)
    .replace(
      /^(\s*)([-+=]|\d+[.)])(?=\s|$)/gm,
      (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    )
}

/** A transcript as Markdown. A line of the notes stays a line. */
export function writeMarkdown(worded: Worded): string {
  const pair = ([name, value]: readonly [string, string]) =>
    `- **${escape(name)}:** ${/^https?:\S+$/.test(value) ? `<${value}>` : escape(value)}`
  const notes = worded.notes.split('\n').map(line => `> ${escape(line)}`)
  return [
    `## ${escape(worded.heading)}`,
    '',
    ...worded.facts.map(pair),
    '',
    `### ${escape(worded.stepsHeading)}`,
    '',
    ...worded.lines.map((line, index) => `${index + 1}. ${escape(line)}`),
    '',
    pair(worded.now),
    ...worded.sources.map(pair),
    ...(worded.notes === ''
      ? []
      : ['', `### ${escape(worded.notesHeading)}`, '', notes.join('  \n')]),
  ].join('\n')
}
