import type { AgentText, GuideText, Language, OutsideNote, StepText } from '../machines/content.ts'
import { answerEntries } from './answer-entries.ts'
import { casesOnEveryWay, compileCases } from './cases.ts'
import { documentLanguage, guide } from './guide.ts'
import { toRich } from './rich.ts'
import type { Content, Step } from './schema.ts'
import { markTerms, termFinder } from './terms.ts'
import type { TermFinder } from './terms.ts'

/** A text in all languages, as the YAML has it. */
type Words = Readonly<Record<Language, string>>
/** The forms of a plural in one language, by the names of `Intl.PluralRules`. */
type PluralForms = Readonly<Record<string, string>>

/** The words of one group in one language. */
export type CompiledWords = Readonly<Record<string, string | PluralForms>>

/** Everything the pages say in one language; its words are typed where the module is imported. */
export function compileGuide(
  content: Content,
  language: Language,
): Omit<GuideText, 'words'> & { words: CompiledWords } {
  return {
    language,
    words: compileWords(content, 'pages', language) ?? {},
    steps: compileTexts(content, language),
    cases: compileCases(content, language),
    document: content.document.title[language],
    settings: compileSettings(content, language),
  }
}

/** What the host has filled in. */
function compileSettings({ settings }: Content, language: Language): GuideText['settings'] {
  const filled = Object.entries(guide.settings).flatMap(([name, { label }]) => {
    const value = settings[name]
    const said = (typeof value === 'string' ? value : (value?.[language] ?? '')).trim()
    if (said === '') return []
    const shown =
      typeof value === 'string' ? { text: new URL(said).host, href: said } : { text: said }
    return [[name, { label: label[language], ...shown }]]
  })
  return Object.fromEntries(filled)
}

/** Every step's words in one language. */
export function compileTexts(content: Content, language: Language): Record<string, StepText> {
  const finder = termFinder(content, language)
  const cases = casesOnEveryWay(content.steps)
  return Object.fromEntries(
    [...content.steps].map(([id, step]) => [
      id,
      { ...compileStep(content, step, language, finder), cases: cases.get(id) ?? [] },
    ]),
  )
}

/** Every step's lines for an agent in one language. */
export function compileAgent(content: Content, language: Language): AgentText {
  const rich = (text: Words) => toRich(text[language], language, content.screen)
  return Object.fromEntries(
    [...content.steps].map(([id, { agent }]) => {
      return [id, { say: rich(agent.say), check: rich(agent.check) }]
    }),
  )
}

function compileStep(
  content: Content,
  step: Step,
  language: Language,
  finder: TermFinder,
): Omit<StepText, 'cases'> {
  const rich = (text: Words) => toRich(text[language], language, content.screen)
  const seen = new Set<string>()
  // Not in headings and answers: those are links or are read out as one, and hold no link of their own.
  const withTerms = (text: Words) => markTerms(rich(text), finder, seen)
  const asks = 'asks' in step ? step.asks : undefined
  return {
    title: rich(step.title),
    about: step.about.map(withTerms),
    actions: step.kind === 'solution' ? step.actions.map(withTerms) : [],
    important: step.important.map(withTerms),
    why: step.why.map(withTerms),
    open: step.open.map(withTerms),
    says: step.kind === 'limit' ? step.says.map(withTerms) : [],
    silent: step.kind === 'limit' ? step.silent.map(withTerms) : [],
    ...(asks === undefined ? {} : { asks: rich(asks) }),
    answers: answerEntries(step).map(([id, answer]) => ({
      id,
      label: rich(answer),
      ...(answer.hint === undefined ? {} : { hint: rich(answer.hint) }),
      ...(answer.secondary === undefined ? {} : { secondary: answer.secondary }),
      ...(answer.icon === undefined ? {} : { icon: answer.icon }),
      ...(answer.case === undefined ? {} : { case: answer.case }),
    })),
    notes: [
      ...step.openNotes.flatMap(id => compileNote(content, id, language, { isOpen: true })),
      ...step.notes.flatMap(id => compileNote(content, id, language)),
    ],
    sections: compileSections(content, step, language),
    shows: step.shows,
    ...(step.tool === undefined ? {} : { tool: step.tool }),
    ...(step.picture === undefined ? {} : { picture: step.picture }),
  }
}

/** An outside note in one language; none where there is none of that name. */
export function compileNote(
  { notes }: Content,
  id: string,
  language: Language,
  shown: Pick<OutsideNote, 'isOpen'> = {},
): OutsideNote[] {
  const note = notes[id]
  if (note === undefined) return []
  const { heading, text, source, date } = note
  return [
    {
      id,
      heading: heading[language],
      text: text[language],
      source: source[language],
      date,
      ...shown,
    },
  ]
}

/** Each section once, in the order of the step's facts. */
function compileSections(
  { document, pictures }: Content,
  step: Step,
  language: Language,
): StepText['sections'] {
  const { drawing } = pictures.pictures[step.picture ?? ''] ?? {}
  const drawn = drawing === undefined ? [] : (pictures.drawings[drawing]?.facts ?? [])
  const facts = [...step.facts, ...drawn]
  const ids = new Set(facts.flatMap(fact => document.facts[fact]?.section ?? []))
  return [...ids].flatMap(id => {
    const heading = document.sections[id]
    return heading === undefined
      ? []
      : [{ id, heading: heading[language], original: heading[documentLanguage] }]
  })
}

/** The words of one group in one language; undefined when there is no such group. */
export function compileWords(
  { words }: Content,
  group: string,
  language: Language,
): CompiledWords | undefined {
  const all = words.get(group)
  if (all === undefined) return undefined
  return Object.fromEntries(Object.entries(all).map(([key, word]) => [key, word[language]]))
}
