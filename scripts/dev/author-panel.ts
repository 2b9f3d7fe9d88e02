import { answerEntries, arrivalsOf } from '../../compiler/answer-entries.ts'
import type { Checked } from '../../compiler/check.ts'
import { escapeHtml } from '../../machines/html-page.ts'
import type { Content } from '../../compiler/content.ts'
import type { Draft, StepDraft } from '../../compiler/draft.ts'
import { linesIn } from '../../compiler/finder-files.ts'
import { documentLanguage } from '../../compiler/guide.ts'
import type { Step } from '../../compiler/schemas/step.ts'
import { statementsOf } from '../../compiler/statements.ts'
import { everyText } from '../../compiler/texts.ts'
import type { Text } from '../../compiler/texts.ts'
import { editorLink } from './editor-link.ts'
import { missingOf } from './missing.ts'

/** The author's panel of a step; undefined when there is no such step, or the content has problems. */
export function authorPanel({ content, draft }: Checked, id: string): string | undefined {
  const [step, source] = [content?.steps.get(id), draft.steps.get(id)]
  if (content === undefined || step === undefined || source === undefined) return undefined
  const missing = missingOf(step, phrasesOf(draft, id))
  const texts = [...everyText(draft)].filter(({ file }) => file === source.file)
  const isAgents = ({ path }: Text) => path[0] === 'agent'
  return `<header><h2>${escapeHtml(id)}</h2>
<p>${step.kind} · ${escapeHtml(step.code)} · ${editorLink({ file: source.file.name }, 'Open the file')}</p></header>
${missing.length === 0 ? '' : section('Missing', list(missing.map(escapeHtml)))}
${section('Facts', list(factsOf(content, step)))}
${section('Reached from', list(reachedFrom(content, id)))}
${section('Leads to', list(leadsTo(content, step)))}
${section('What people say', list(sentenceFiles(draft, id)))}
${section('What an agent says', texts.filter(isAgents).map(drawText).join(''))}
${section(
  'In all languages',
  texts
    .filter(text => !isAgents(text))
    .map(drawText)
    .join(''),
)}`
}

function section(title: string, body: string): string {
  return `<section><h3>${title}</h3>${body}</section>`
}

function list(items: readonly string[]): string {
  return items.length === 0
    ? '<p>None.</p>'
    : `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`
}

/** A text in all languages under the keys of its file, which open the file there. */
function drawText({ file, path, values }: Text): string {
  const rows = values.map(
    ({ language, text }) => `<dt>${language}</dt><dd lang="${language}">${escapeHtml(text)}</dd>`,
  )
  const link = editorLink({ file: file.name, ...file.locate(path, 'key') }, path.join(' › '))
  return `<p class="author-key">${link}</p><dl>${rows.join('')}</dl>`
}

/** The languages in which the finder has sentences for a step. */
function phrasesOf({ finder }: Draft, id: StepDraft['id']): readonly string[] {
  return finder.sentences.flatMap(one =>
    one.holder === 'step' && one.kind === 'phrases' && one.id === id ? [one.language] : [],
  )
}

/** The training files of a step. */
function sentenceFiles({ finder }: Draft, id: string): string[] {
  return finder.sentences
    .filter(one => one.holder === 'step' && one.id === id)
    .map(
      ({ file, kind, language }) =>
        `${editorLink({ file: file.name }, `${language} ${kind}`)} <small>(${linesIn(file).length}×)</small>`,
    )
}

/** Each fact of a step, with the number of sentences that state it. */
function factsOf({ document }: Content, step: Step): string[] {
  const statements = statementsOf(step)
  return step.facts.map(fact => {
    const count = statements.filter(({ facts }) => facts.includes(fact)).length
    const says = document.facts[fact]?.says[documentLanguage] ?? ''
    return `<a href="/${documentLanguage}/proof/#${fact}">${fact}</a> ${escapeHtml(says)} <small>(${count}×)</small>`
  })
}

function reachedFrom({ steps }: Content, id: string): string[] {
  const arrivals = arrivalsOf(steps).get(id) ?? []
  return arrivals.map(({ from, answer }) => `${stepLink(from)} › ${escapeHtml(answer)}`)
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
