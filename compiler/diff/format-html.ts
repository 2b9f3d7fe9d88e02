import { escapeHtml, htmlPage } from '../../machines/html-page.ts'
import type { TextChange } from './changes.ts'
import type { ReportPart } from './report.ts'
import { diffWords } from './word-diff.ts'
import type { WordRun } from './word-diff.ts'

/** The report as a self-contained HTML page, both versions of every text side by side. */
export function formatHtml(parts: readonly ReportPart[], from: string): string {
  const body = parts.map(
    part =>
      `<section><h2>${escapeHtml(part.title)} (${part.count})</h2>${drawPart(part)}</section>`,
  )
  return htmlPage({
    language: 'en',
    title: `What changed for people since ${from}`,
    head: `<style>${style}</style>`,
    body: body.join('\n') || '<p>Nothing.</p>',
  })
}

function drawPart({ lines, texts }: ReportPart): string {
  if (texts !== undefined) return texts.map(drawText).join('\n')
  const items = lines.map(({ text, runs }) => `<li>${escapeHtml(text)}${drawRuns(runs ?? [])}</li>`)
  return `<ul>${items.join('')}</ul>`
}

function drawText({ file, path, values }: TextChange): string {
  const rows = values.map(({ language, before, after }) => {
    const runs = diffWords(before ?? '', after ?? '')
    const side = (gone: WordRun['kind']) => drawRuns(runs.filter(({ kind }) => kind !== gone))
    const state = before === after ? ' class="same"' : ''
    return `<tr${state}><th scope="row">${language}</th><td lang="${language}">${side('added')}</td><td lang="${language}">${side('removed')}</td></tr>`
  })
  return `<table><caption>${escapeHtml(`${file} · ${path}`)}</caption><thead><tr><td></td><th scope="col">Before</th><th scope="col">Now</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function drawRuns(runs: readonly WordRun[]): string {
  const tags = { same: undefined, removed: 'del', added: 'ins' } as const
  return runs
    .map(({ kind, text }) => {
      const tag = tags[kind]
      return tag === undefined ? escapeHtml(text) : `<${tag}>${escapeHtml(text)}</${tag}>`
    })
    .join('')
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 1.5rem 1rem; }
main { max-width: 72rem; margin: auto; }
h1 { font-size: 1.5rem; }
h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
ul { padding-inline-start: 1.2rem; }
li { overflow-wrap: anywhere; }
table { width: 100%; margin: 0 0 1.25rem; border-collapse: collapse; table-layout: fixed; }
caption { padding: .25rem 0; text-align: start; font-weight: 600; overflow-wrap: anywhere; }
th, td { padding: .4rem .6rem; border: 1px solid light-dark(#c5d0cd, #364845); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
tr > :first-child { width: 3rem; }
.same { opacity: .72; }
del { background: light-dark(#fdecec, #3a1a1e); color: light-dark(#7a1620, #fbc5c9); }
ins { background: light-dark(#dff3e6, #12341f); color: light-dark(#0d4a2a, #a6e6bf); text-decoration-thickness: 2px; }
`
