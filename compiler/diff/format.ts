import type { ReportLine, ReportPart } from './report.ts'
import type { WordRun } from './word-diff.ts'

/** The longest list, in lines, in a terminal or a comment; the HTML page has all of it. */
const mostLines = 60

type Marks = {
  readonly removed: readonly [string, string]
  readonly added: readonly [string, string]
}
const plainMarks: Marks = { removed: ['[-', '-]'], added: ['{+', '+}'] }
const markdownMarks: Marks = { removed: ['~~', '~~'], added: ['**', '**'] }

/** The report for a terminal, with [-removed-] and {+added+} words. */
export function formatText(parts: readonly ReportPart[], from: string): string {
  if (parts.length === 0) return `Nothing changed for people since ${from}.\n`
  const blocks = parts.map(
    ({ title, count, lines }) =>
      `${title} (${count})\n${cut(lines.map(line => `  ${line.text}${drawRuns(line.runs, plainMarks, text => text)}`)).join('\n')}\n`,
  )
  return [`What changed for people since ${from}\n`, ...blocks].join('\n')
}

/** The report in Markdown, for a comment on a pull request. */
export function formatMarkdown(parts: readonly ReportPart[], from: string): string {
  const head = `### What changed for people since \`${from}\`\n`
  if (parts.length === 0) return `${head}\nNothing.\n`
  const blocks = parts.map(
    ({ title, count, lines }) =>
      `#### ${title} (${count})\n\n${cut(lines.map(drawItem)).join('\n')}\n`,
  )
  return [head, ...blocks].join('\n')
}

/** An indented line belongs to the one before it. */
function drawItem({ text, runs }: ReportLine): string {
  const [, indent = '', own = ''] = /^(\s*)(.*)$/s.exec(text) ?? []
  return `${indent}- ${escape(own)}${drawRuns(runs, markdownMarks, escape)}`
}

function cut(lines: string[]): string[] {
  if (lines.length <= mostLines) return lines
  return [
    ...lines.slice(0, mostLines),
    `- … and ${lines.length - mostLines} more: see the HTML page`,
  ]
}

/** Markdown needs the marks to touch their word. */
function drawRuns(
  runs: readonly WordRun[] | undefined,
  marks: Marks,
  write: (text: string) => string,
): string {
  return (runs ?? [])
    .map(({ kind, text }) => {
      if (kind === 'same' || text.trim() === '') return write(text)
      const [open, close] = marks[kind]
      const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
      return `${before}${open}${write(inner)}${close}${after}`
    })
    .join('')
}

/** Escapes the characters that Markdown or HTML would interpret. */
function escape(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]#|~]/g, letter => `\\${letter}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}
