import tools from 'every-language:content:interface/tools'
import { Answers } from '../ui/answers.tsx'
import type { Specimen, Stand } from './specimen.ts'
import { Step } from './steps.tsx'

const states = ['hover', 'focus', 'active', 'visited'] as const

function answersOf({ text }: Stand, step: string, ids: readonly string[]) {
  return (text.steps[step]?.answers ?? [])
    .filter(({ id }) => ids.includes(id))
    .map(answer => ({ ...answer, href: `#${answer.id}` }))
}

/** A cell in which a transient state of controls, such as hover, is forced. */
function inState(state: string, selector: string) {
  return (cell: HTMLDivElement | null) => {
    for (const one of cell?.querySelectorAll(selector) ?? []) one.classList.add(`is-${state}`)
  }
}

/** Answers and tools in every state of a control, and the answers in every kind. */
export const answerSpecimens: readonly Specimen[] = [
  {
    name: 'answers: plain, with a message, with a hint, none of these',
    draw: stand => (
      <Answers
        answers={[
          ...answersOf(stand, 'start', ['forgot-password', 'not-user-certificate']),
          ...answersOf(stand, 'which-password', ['storage']),
          ...answersOf(stand, 'what-for', ['none-of-these']),
        ]}
        guide={stand.guide}
        onFollow={undefined}
      />
    ),
  },
  {
    name: 'answers: the earlier one, while changing',
    draw: stand => (
      <Answers
        answers={answersOf(stand, 'what-for', ['signing', 'signing-in'])}
        guide={stand.guide}
        onFollow={undefined}
        former="signing"
      />
    ),
  },
  ...states.map((state): Specimen => {
    return {
      name: `answers and tools: ${state}`,
      draw: stand => (
        <div ref={inState(state, 'a, button')}>
          <Answers
            answers={answersOf(stand, 'start', ['which-key', 'invalid-key-type'])}
            guide={stand.guide}
            onFollow={undefined}
          />
          <p className="tools">
            <button type="button" className="tool">
              <span>{tools[stand.text.language].print}</span>
            </button>
            <a href="#state">{stand.text.words.change}</a>
          </p>
        </div>
      ),
    }
  }),
  {
    name: 'tool: busy',
    draw: ({ text }) => (
      <button type="button" className="tool" aria-busy="true">
        <span>{tools[text.language].print}</span>
      </button>
    ),
  },
  ...['start', 'get-eds', 'turn-off-default-key', 'storage-password', 'no-such-file', 'solved'].map(
    (step): Specimen => ({
      name: `step: ${step}`,
      draw: stand => <Step stand={stand} step={step} />,
    }),
  ),
]
