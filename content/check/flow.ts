import { languages } from '../types.ts'
import type { Language } from '../types.ts'
import { answerEntries } from './answer-entries.ts'
import { compileGraph } from './graph.ts'
import { plainText, toRich } from './rich.ts'
import type { Content } from './schema.ts'

type Words = Readonly<Record<Language, string>>
type FlowStep = {
  readonly id: string
  readonly kind: string
  readonly code: string
  readonly facts: readonly string[]
  readonly title: Words
  readonly answers: readonly { readonly id: string; readonly label: Words; readonly next: string }[]
}
/** What `flow.json` holds, so that a bot or another site can use the same flow. */
export type FlowFile = {
  /** Of this file's shape; raised when a reader would have to change. */
  readonly schema: 1
  /** Of the flow: its steps, answers and targets. */
  readonly version: string
  /** Of all words in all languages. */
  readonly contentVersion: string
  readonly languages: readonly Language[]
  readonly steps: readonly FlowStep[]
}

/** Makes the object of `flow.json`. */
export function compileFlow(content: Content): FlowFile {
  const graph = compileGraph(content)
  const plain = (text: Words): Words => {
    const inLanguage = (language: Language) =>
      plainText(toRich(text[language], language, content.screen))
    return { kk: inLanguage('kk'), ru: inLanguage('ru'), en: inLanguage('en') }
  }
  const steps = Object.keys(graph.steps).flatMap((id): FlowStep[] => {
    const step = content.steps.get(id)
    if (step === undefined) return []
    const { kind, code, facts } = step
    const answers = answerEntries(step).map(([answer, { next, ...label }]) => ({
      id: answer,
      label: plain(label),
      next,
    }))
    return [{ id, kind, code, facts, title: plain(step.title), answers }]
  })
  const { version, contentVersion } = graph
  return { schema: 1, version, contentVersion, languages, steps }
}
