import type { GuideText } from '../../machines/content.ts'
import { codeOf } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { replay } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { plainText } from './plain-text.ts'
import { answerLabel, titleOf } from './step-words.ts'

type Parts = {
  text: GuideText
  flow: Flow
  trail: Trail
  /** The address of this step, with or without the trail. */
  link: string
}

/** The path so far as plain text, for support staff: questions, answers, where it ended. */
export function summarize({ text, flow, trail, link }: Parts): string {
  const { words } = text
  const { step, visits } = replay(flow, trail)
  const name = (id: string) => `${titleOf(text, id)} [${codeOf(flow, id)}]`
  const rows = visits.map(
    visit => `${name(visit.step)} — ${plainText(answerLabel(text, visit.step, visit.answer))}`,
  )
  const sections = text.steps[step]?.sections.map(({ heading }) => heading) ?? []
  return [
    `${words.siteName}: ${words.summaryHeading}`,
    ...rows.map((row, index) => `${index + 1}. ${row}`),
    `${words.summaryNow}: ${name(step)}`,
    `${words.summarySection}: ${sections.join('; ')}`,
    `${words.summaryLink}: ${link}`,
    `${words.contentVersion}: ${flow.graph.contentVersion}`,
  ].join('\n')
}
