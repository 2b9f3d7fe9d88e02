import flow from 'bench:flow'
import { useMachine } from '@xstate/react'
import { useEffect, useLayoutEffect } from 'react'
import type { MouseEvent } from 'react'
import { createRoot } from 'react-dom/client'
import { createMachine } from 'xstate'
import { pathOf, startOf } from '../flow-file.ts'

type AppEvent = { type: 'open'; step: string } | { type: `answer.${string}` }

const start = startOf(flow)
const language = flow.languages.find(known => location.pathname.startsWith(`/${known}/`)) ?? ''
const steps = new Map(flow.steps.map(step => [step.id, step]))

/** A naive machine: all steps, with a transition from anywhere to anywhere. */
const machine = createMachine({
  initial: start,
  on: {
    open: flow.steps.map(({ id }) => ({
      guard: ({ event }) => event['step'] === id,
      target: `.${id}`,
    })),
  },
  states: Object.fromEntries(
    flow.steps.map(({ id, answers }) => [
      id,
      { on: Object.fromEntries(answers.map(answer => [`answer.${answer.id}`, answer.next])) },
    ]),
  ),
})

/** The comparison with an app that is not optimised: React and XState, rendered in the browser only. */
function App() {
  const [state, send] = useMachine(machine)
  const step = typeof state.value === 'string' ? steps.get(state.value) : undefined
  useEffect(() => {
    const onMove = () => send({ type: 'open', step: location.pathname.split('/')[2] || start })
    onMove()
    addEventListener('popstate', onMove)
    return () => removeEventListener('popstate', onMove)
  }, [send])
  useLayoutEffect(() => {
    document.title = step?.title[language] ?? ''
    document.querySelector<HTMLElement>('h1')?.focus()
  }, [step])
  if (step === undefined) return null
  function follow(event: MouseEvent, next: AppEvent, to: string) {
    event.preventDefault()
    history.pushState(null, '', pathOf(flow, language, to))
    send(next)
  }
  return (
    <>
      <header>
        <a className="site-name" href={pathOf(flow, language, start)}>
          Guide
        </a>
      </header>
      <div className="page">
        <main data-step={step.id} data-kind={step.kind}>
          <h1 tabIndex={-1}>{step.title[language]}</h1>
          <ul className="answers">
            {step.answers.map(({ id, label, next }) => (
              <li key={id}>
                <a
                  data-answer={id}
                  href={pathOf(flow, language, next)}
                  onClick={event => follow(event, { type: `answer.${id}` }, next)}
                >
                  <span>{label[language]}</span>
                </a>
              </li>
            ))}
          </ul>
        </main>
        <p>
          <a
            href={pathOf(flow, language, start)}
            onClick={event => follow(event, { type: 'open', step: start }, start)}
          >
            &#8634;
          </a>
        </p>
      </div>
    </>
  )
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App />)
