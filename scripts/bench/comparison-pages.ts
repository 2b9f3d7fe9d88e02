import { readFile } from 'node:fs/promises'
import { escapeHtml } from '../../machines/html-page.ts'
import { pathOf, startOf } from './flow-file.ts'
import type { FlowFile, FlowStep } from './flow-file.ts'

/** The style of the three comparison sites, about as large as such pages need. */
export const comparisonStyle = `:root{color-scheme:light dark;--ink:#17302f;--paper:#fff;--line:#b7c6c4;--mark:#095256}
*{box-sizing:border-box}body{margin:0;font:1.0625rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
header{border-bottom:3px solid var(--mark);padding:.75rem 1rem}header a{color:var(--mark);font-weight:700;text-decoration:none}
.page{max-width:44rem;margin:0 auto;padding:1rem}h1{font-size:1.625rem;line-height:1.25;margin:.5rem 0 1rem;outline:0}
.answers{list-style:none;margin:0;padding:0;display:grid;gap:.5rem}
.answers a{display:block;min-height:3rem;padding:.75rem 1rem;border:1px solid var(--line);border-radius:.5rem;color:inherit;text-decoration:none}
.answers a:hover{border-color:var(--mark)}.answers a:focus-visible,h1:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
@media (prefers-color-scheme:dark){:root{--ink:#e6efee;--paper:#0e1a1a;--line:#3c5350;--mark:#7fd0c8}}`

function mainOf(flow: FlowFile, language: string, step: FlowStep): string {
  const answers = step.answers.map(
    ({ id, label, next }) =>
      `<li><a data-answer="${id}" href="${pathOf(flow, language, next)}"><span>${escapeHtml(label[language] ?? '')}</span></a></li>`,
  )
  const list = answers.length > 0 ? `<ul class="answers">${answers.join('')}</ul>` : ''
  return `<main data-step="${step.id}" data-kind="${step.kind}"><h1 tabindex="-1">${escapeHtml(step.title[language] ?? '')}</h1>${list}</main>`
}

function pageOf(flow: FlowFile, language: string, step: FlowStep, tail: string): string {
  const start = pathOf(flow, language, startOf(flow))
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(step.title[language] ?? '')}</title><link rel="icon" href="data:,"><style>${comparisonStyle}</style></head>
<body><header><a class="site-name" href="${start}">Guide</a></header>
<div class="page">${mainOf(flow, language, step)}<p><a href="${start}">&#8634;</a></p></div>${tail}</body></html>
`
}

type Files = Map<string, string>

function pagesOf(flow: FlowFile, tail: (language: string, step: FlowStep) => string): Files {
  return new Map(
    flow.languages.flatMap(language =>
      flow.steps.map(step => {
        const file = `${pathOf(flow, language, step.id).slice(1)}index.html`
        return [file, pageOf(flow, language, step, tail(language, step))] as const
      }),
    ),
  )
}

/** The lower bound without scripts: one complete HTML page per step. */
export function staticSite(flow: FlowFile): Files {
  return pagesOf(flow, () => '')
}

/** The lower bound with scripts: the same pages, and a small script that swaps steps in place. */
export async function swapSite(flow: FlowFile): Promise<Files> {
  const script = await readFile(new URL('swap.js', import.meta.url), 'utf8')
  const steps = new Map(flow.steps.map(step => [step.id, step]))
  return pagesOf(flow, (language, step) => {
    const templates = [step.id, ...new Set(step.answers.map(({ next }) => next))].flatMap(id => {
      const near = steps.get(id)
      return near === undefined
        ? []
        : `<template data-path="${pathOf(flow, language, id)}">${mainOf(flow, language, near)}</template>`
    })
    return `${templates.join('')}<script>${script}</script>`
  })
}
