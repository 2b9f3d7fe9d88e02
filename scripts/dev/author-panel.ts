import { answerEntries } from '../../compiler/answer-entries.ts'
import { escapeHtml } from '../../compiler/diff/format-html.ts'
import type { Content } from '../../compiler/content.ts'
import type { Step } from '../../compiler/schema.ts'
import { statementsOf } from '../../compiler/statements.ts'
import { documentLanguage, languages } from '../../compiler/guide.ts'
import type { Language } from '../../machines/content.ts'
import { editorLink } from './editor-link.ts'
import { missingOf } from './missing.ts'

/** The author's panel of a step; undefined when there is no such step. */
export function authorPanel(content: Content, id: string, folder: string): string | undefined {
  const step = content.steps.get(id)
  if (step === undefined) return undefined
  const missing = missingOf(step)
  return `<header><h2>${escapeHtml(id)}</h2>
<p>${step.kind} · ${escapeHtml(step.code)} · ${editorLink({ file: `${folder}/steps/${id}.yaml` }, 'Open the file')}</p></header>
${missing.length === 0 ? '' : section('Missing', list(missing.map(escapeHtml)))}
${section('Facts', list(factsOf(content, step)))}
${section('Reached from', list(reachedFrom(content, id)))}
${section('Leads to', list(leadsTo(content, step)))}
${section('An agent says', inAllLanguages(step.agent.say))}
${section('and asks', inAllLanguages(step.agent.check))}
${section('In all languages', textsOf(step).map(inAllLanguages).join(''))}`
}

type Words = Readonly<Record<Language, string>>

function section(title: string, body: string): string {
  return `<section><h3>${title}</h3>${body}</section>`
}

function list(items: readonly string[]): string {
  return items.length === 0
    ? '<p>None.</p>'
    : `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`
}

function inAllLanguages(words: Words): string {
  const rows = languages.map(
    language => `<dt>${language}</dt><dd lang="${language}">${escapeHtml(words[language])}</dd>`,
  )
  return `<dl>${rows.join('')}</dl>`
}

function textsOf(step: Step): Words[] {
  const asks = 'asks' in step && step.asks !== undefined ? [step.asks] : []
  const own =
    step.kind === 'solution'
      ? step.actions
      : step.kind === 'limit'
        ? [...step.says, ...step.silent]
        : []
  return [step.title, ...step.about, ...own, ...step.why, ...step.open, ...asks]
}

/** Each fact of the step, with the number of its sentences that state it. */
function factsOf({ document }: Content, step: Step): string[] {
  const statements = statementsOf(step)
  return step.facts.map(fact => {
    const count = statements.filter(({ facts }) => facts.includes(fact)).length
    const says = document.facts[fact]?.says[documentLanguage] ?? ''
    return `<a href="/${documentLanguage}/proof/#${fact}">${fact}</a> ${escapeHtml(says)} <small>(${count}×)</small>`
  })
}

function reachedFrom({ steps }: Content, id: string): string[] {
  return [...steps].flatMap(([from, step]) =>
    answerEntries(step).flatMap(([answer, { next }]) =>
      next === id ? [`${stepLink(from)} › ${escapeHtml(answer)}`] : [],
    ),
  )
}

function leadsTo({ steps }: Content, step: Step): string[] {
  return answerEntries(step).map(([answer, { next }]) => {
    const title = steps.get(next)?.title[documentLanguage] ?? ''
    return `${escapeHtml(answer)} → ${stepLink(next)} <small>${escapeHtml(title)}</small>`
  })
}

function stepLink(id: string): string {
  return `<a data-step-link="${escapeHtml(id)}" href="/${documentLanguage}/${escapeHtml(id)}/">${escapeHtml(id)}</a>`
}
