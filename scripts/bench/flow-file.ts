import { readFile } from 'node:fs/promises'

/** The parts of `flow.json` that the comparison sites and the walks need. */
export type FlowFile = {
  readonly languages: readonly string[]
  readonly steps: readonly FlowStep[]
}
type Words = Readonly<Record<string, string>>
export type FlowStep = {
  readonly id: string
  readonly kind: string
  readonly title: Words
  readonly answers: readonly { readonly id: string; readonly label: Words; readonly next: string }[]
}

/** An answer of a walk, and the step that must follow. */
export type Move = { readonly from: string; readonly answer: string; readonly to: string }

/** Reads the flow of a built guide; its first step is the start. */
export async function readFlow(folder: string): Promise<FlowFile> {
  const flow: FlowFile = JSON.parse(await readFile(`${folder}/flow.json`, 'utf8'))
  return flow
}

/** The step that the guide starts with. */
export function startOf({ steps }: FlowFile): string {
  return steps[0]?.id ?? ''
}

/** The path of a step in a language; the start is the page of the language itself. */
export function pathOf(flow: FlowFile, language: string, step: string): string {
  return step === startOf(flow) ? `/${language}/` : `/${language}/${step}/`
}

/** One walk per answer of the start; at every later step the answers are taken in turn. */
export function walksOf(flow: FlowFile): Move[][] {
  const steps = new Map(flow.steps.map(step => [step.id, step]))
  const first = steps.get(startOf(flow))
  return (first?.answers ?? []).map((answer, turn) => {
    const walk: Move[] = []
    let next: typeof answer | undefined = answer
    let from = startOf(flow)
    while (next !== undefined) {
      walk.push({ from, answer: next.id, to: next.next })
      from = next.next
      const answers: FlowStep['answers'] = steps.get(from)?.answers ?? []
      next = answers[(turn + walk.length) % Math.max(answers.length, 1)]
    }
    return walk
  })
}

/** The question with the most answers that is not the start, for measuring deep links. */
export function deepStep(flow: FlowFile): string {
  const questions = flow.steps.slice(1).filter(({ kind }) => kind === 'question')
  const sorted = questions.sort((one, other) => other.answers.length - one.answers.length)
  return sorted[0]?.id ?? startOf(flow)
}
