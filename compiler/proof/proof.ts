import { languages } from '../guide.ts'
import type { Language } from '../../machines/content.ts'
import type { ProofFact, ProofNote, ProofStep, ProofText } from '../../machines/proof-text.ts'
import { answerEntries } from '../answer-entries.ts'
import { compileGraph } from '../graph.ts'
import { isMap, valueAt } from '../raw.ts'
import { toRich } from '../rich.ts'
import type { Content } from '../content.ts'
import type { Step } from '../schemas/step.ts'
import { statementsOf } from '../statements.ts'
import { isOlderThanYear } from './age.ts'
import { countPaths } from './paths.ts'

/** The comparison of the guide with the document in one language: each fact with the sentences that state it. */
export function compileProof(content: Content, language: Language): ProofText {
  const graph = compileGraph(content)
  const steps = Object.keys(graph.steps).flatMap(id => {
    const step = content.steps.get(id)
    return step === undefined ? [] : [compileStep(id, step, content, language)]
  })
  return {
    date: content.document.date,
    steps,
    answers: [...content.steps.values()].reduce((sum, one) => sum + answerEntries(one).length, 0),
    ...countPaths(graph),
    facts: Object.entries(content.document.facts).map(([id, fact]) =>
      compileFact(id, fact, steps, content, language),
    ),
    notes: compileNotes(content, language),
    texts: countTexts(content),
  }
}

function compileStep(id: string, step: Step, { screen }: Content, language: Language): ProofStep {
  const statements = statementsOf(step).map(({ path, facts }) => {
    const value = valueAt(step, path)
    const text = isMap(value) ? value[language] : undefined
    return { facts, text: toRich(typeof text === 'string' ? text : '', language, screen) }
  })
  return {
    id,
    code: step.code,
    kind: step.kind,
    title: toRich(step.title[language], language, screen),
    facts: step.facts,
    statements,
    notes: [...step.openNotes, ...step.notes],
  }
}

function compileFact(
  id: string,
  { section, says }: Content['document']['facts'][string],
  steps: readonly ProofStep[],
  { document, screen }: Content,
  language: Language,
): ProofFact {
  return {
    id,
    says: toRich(says[language], language, screen),
    section: document.sections[section]?.[language] ?? section,
    steps: steps.flatMap(step => (step.facts.includes(id) ? [step.id] : [])),
  }
}

function compileNotes(
  { 'outside-notes': notes, steps, document }: Content,
  language: Language,
): ProofNote[] {
  return Object.entries(notes).map(([id, { text, source, date }]) => ({
    id,
    text: text[language],
    source: source[language],
    date,
    isOld: date !== null && isOlderThanYear(date, document.date),
    steps: [...steps].flatMap(([step, { notes: folded, openNotes }]) =>
      folded.includes(id) || openNotes.includes(id) ? [step] : [],
    ),
  }))
}

/** The number of texts, each in all languages: the content check refuses a missing one. */
function countTexts({ steps, words }: Content): number {
  const count = (value: unknown): number => {
    if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + count(item), 0)
    if (!isMap(value)) return 0
    const own = languages.every(language => typeof value[language] === 'string') ? 1 : 0
    return own + Object.values(value).reduce((sum: number, item) => sum + count(item), 0)
  }
  return count([...steps.values()]) + count([...words.values()])
}
