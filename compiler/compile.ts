import type { AgentText, GuideText, Language, OutsideNote, StepText } from '../machines/content.ts'
import type { FoldedText } from '../machines/help-text.ts'
import { answerEntries } from './answer-entries.ts'
import { joinCases } from './case-line.ts'
import { casesOnEveryWay, compileCases } from './cases.ts'
import { documentLanguage, guide } from './guide.ts'
import { once } from './once.ts'
import { toRich } from './rich.ts'
import type { Content } from './content.ts'
import type { Step } from './schemas/step.ts'
import { markTerms, termFinder } from './terms.ts'
import type { TermFinder } from './terms.ts'

/** A text in all languages, as the YAML has it. */
type Words = Readonly<Record<Language, string>>

/** The words of one group in one language. */
export type CompiledWords = Readonly<Record<string, string>>

/** All texts of the pages in one language; the importing module declares the type of the words. */
export function compileGuide(
  content: Content,
  language: Language,
): Omit<GuideText, 'words'> & { words: CompiledWords } {
  return {
    language,
    words: compileWords(content, 'pages', language) ?? {},
    steps: compileTexts(content, language),
    document: content.document.title[language],
    settings: compileSettings(content, language),
  }
}

/** The settings that the host has filled in. */
function compileSettings({ settings }: Content, language: Language): GuideText['settings'] {
  const filled = Object.entries(guide.settings).flatMap(([name, { label }]) => {
    const value = settings[name]
    const said = (typeof value === 'string' ? value : (value?.[language] ?? '')).trim()
    if (said === '') return []
    const shown =
      typeof value === 'string' ? { text: new URL(said).host, href: said } : { text: said }
    return [[name, { label: label[language] ?? '', ...shown }]]
  })
  return Object.fromEntries(filled)
}

/** The texts of every step in one language. */
export function compileTexts(content: Content, language: Language): Record<string, StepText> {
  const steps = compileSteps(content, language)
  return Object.fromEntries(steps.map(({ id, text }) => [id, text]))
}

/** Every step in one language: its texts, and its closed details. */
export const compileSteps = once(
  (content, language: Language): { id: string; text: StepText; folded: FoldedText }[] => {
    const finder = termFinder(content, language)
    const cases = compileCases(content, language)
    const onEveryWay = casesOnEveryWay(content.steps)
    return [...content.steps].map(([id, step]) => {
      const { text, folded } = compileStep(content, step, language, finder)
      const caseLine = hasCase(step)
        ? joinCases(onEveryWay.get(id) ?? [], cases, sectionOf(content, text, language))
        : []
      return { id, text: { ...text, caseLine }, folded }
    })
  },
)

/** Whether steps of this kind answer a question, so that they say whom they are for. */
function hasCase({ kind }: Step): boolean {
  return kind === 'solution' || kind === 'limit'
}

/**
 * The first section of the document that a step rests on, as a text of the case line.
 * @returns nothing where a step rests on the document as a whole: that is no section of it
 */
function sectionOf(
  content: Content,
  text: Pick<StepText, 'sections'>,
  language: Language,
): string | undefined {
  const [section] = text.sections
  const lead = compileWords(content, 'pages', language)?.['accordingTo']
  const isWhole = section?.heading === content.document.title[language]
  return section === undefined || isWhole || lead === undefined
    ? undefined
    : `${lead}: ${section.heading}`
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
): { text: Omit<StepText, 'caseLine'>; folded: FoldedText } {
  const rich = (text: Words) => toRich(text[language], language, content.screen)
  const seen = new Set<string>()
  // Not in headings and answers: a link or a button must not contain another link.
  const withTerms = (text: Words) => markTerms(rich(text), finder, seen)
  const asks = 'asks' in step ? step.asks : undefined
  // In reading order, because a term is marked at its first occurrence.
  const about = step.about.map(withTerms)
  const actions = step.kind === 'solution' ? step.actions.map(withTerms) : []
  const important = step.important.map(withTerms)
  const why = step.why.map(withTerms)
  const open = step.open.map(withTerms)
  const says = step.kind === 'limit' ? step.says.map(withTerms) : []
  const silent = step.kind === 'limit' ? step.silent.map(withTerms) : []
  const sections = compileSections(content, step, language)
  const text = {
    title: rich(step.title),
    about,
    actions,
    important,
    says,
    ...(asks === undefined ? {} : { asks: rich(asks) }),
    answers: answerEntries(step).map(([id, answer]) => ({
      id,
      label: rich(answer),
      ...(answer.hint === undefined ? {} : { hint: rich(answer.hint) }),
      ...(answer.secondary === undefined ? {} : { secondary: answer.secondary }),
      ...(answer.icon === undefined ? {} : { icon: answer.icon }),
    })),
    notes: step.openNotes.flatMap(id => compileNote(content, id, language)),
    sections: sections.map(({ id, heading }) => ({ id, heading })),
    shows: step.shows,
    ...(step.tool === undefined ? {} : { tool: step.tool }),
    ...(step.picture === undefined ? {} : { picture: step.picture }),
  }
  const notes = step.notes.flatMap(id => compileNote(content, id, language))
  return { text, folded: { why, open, silent, notes, sections } }
}

/** An outside note in one language; none where there is none of that name. */
export function compileNote(
  { 'outside-notes': notes }: Content,
  id: string,
  language: Language,
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
    },
  ]
}

/** Each section once, in the order of the step's facts. */
function compileSections(
  { document, pictures }: Content,
  step: Step,
  language: Language,
): FoldedText['sections'] {
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
