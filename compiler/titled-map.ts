import type { Language } from '../machines/content.ts'
import type { FlowMap } from '../machines/flow-map.ts'
import { compileFlow } from './flow.ts'
import { breakLines, layOut } from './flow-map.ts'
import { compileGraph } from './graph.ts'
import { once } from './once.ts'

/** In SVG units, which are CSS pixels where the map is not scaled. */
const size = { width: 182, height: 26, lineHeight: 17, gap: 12, rankGap: 34 }
const lettersInLine = 20

/** The map of the flow with titles in one language. */
export const titledMap = once((content, language: Language): FlowMap => {
  const steps = new Map(compileFlow(content).steps.map(step => [step.id, step]))
  const stepOf = (step: string) => steps.get(step)
  return layOut(compileGraph(content), size, {
    inStep: step => breakLines(stepOf(step)?.title[language] ?? '', lettersInLine),
    onAnswer: (step, answer) => {
      const found = stepOf(step)?.answers.find(({ id }) => id === answer)
      return breakLines(found?.label[language] ?? '', lettersInLine)
    },
  })
})
