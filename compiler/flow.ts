import { inEveryLanguage, languages } from './guide.ts'
import type { FlowFile, FlowStep, Words } from '../machines/flow-file.ts'
import { answerEntries } from './answer-entries.ts'
import { compileGraph } from './graph.ts'
import { plainText, toRich } from './rich.ts'
import { once } from './once.ts'
import type { Content } from './content.ts'

/** Compiles `flow.json`. */
export function compileFlow(content: Content): FlowFile {
  return compileFlowOnce(content, undefined)
}
const compileFlowOnce = once((content): FlowFile => {
  const graph = compileGraph(content)
  const plain = (text: Words): Words => {
    return inEveryLanguage(language => plainText(toRich(text[language], language, content.screen)))
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
})
