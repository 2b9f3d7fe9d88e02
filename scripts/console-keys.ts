import { inKeyOrder } from '../app/console/answer-order.ts'
import { actionOf } from '../app/console/keys.ts'
import { readContent } from '../compiler/check.ts'
import { compileTexts } from '../compiler/compile.ts'
import { defaultLanguage } from '../compiler/guide.ts'
import { compileGraph } from '../compiler/graph.ts'
import { startSession } from '../machines/calls/call-session.ts'
import type { CallSession } from '../machines/calls/call-session.ts'
import { createFlow, nextStep } from '../machines/flow.ts'
import { stepOf } from '../machines/session-machine.ts'

/** The digit keys that lead from a new call to a step, pressed in a real session. */
type Reached = { readonly step: string; readonly kind: string; readonly keys: readonly number[] }

const mostAllowed = 7
const medianAllowed = 3

const content = readContent()
const flow = createFlow(compileGraph(content))
const texts = compileTexts(content, defaultLanguage)

/** Presses a digit as the console does. @returns false where it gives no answer */
function press(session: CallSession, digit: number): boolean {
  const modifiers = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }
  const action = actionOf({
    code: `Digit${digit}`,
    key: String(digit),
    keyCode: 48 + digit,
    repeat: false,
    isComposing: false,
    ...modifiers,
  })
  if (action === undefined || action.do !== 'answer') return false
  const step = stepOf(session.context())
  const answer = inKeyOrder(texts[step]?.answers ?? [])[action.number - 1]
  return answer !== undefined && session.dispatch({ type: 'answer', step, answer: answer.id })
}

/** Breadth first, so that each step is reached with the fewest keys. */
function reachAll(): Reached[] {
  const reached = new Map<string, readonly number[]>([[flow.graph.start, []]])
  for (const [step, keys] of reached) {
    const answers = inKeyOrder(texts[step]?.answers ?? [])
    for (const [index, { id }] of answers.entries()) {
      const next = nextStep(flow, step, id)
      if (next !== undefined && !reached.has(next)) reached.set(next, [...keys, index + 1])
    }
  }
  return [...reached].map(([step, keys]) => {
    const session = startSession(flow)
    const isThere = keys.every(key => press(session, key)) && stepOf(session.context()) === step
    if (!isThere) throw new Error(`The keys ${keys.join(' ')} do not lead to "${step}".`)
    return { step, kind: flow.graph.steps[step]?.kind ?? '', keys }
  })
}

const all = reachAll()
const solutions = all.filter(({ kind }) => kind === 'solution')
for (const { step, keys } of solutions) {
  console.log(`${String(keys.length).padStart(2)}  ${step.padEnd(28)} ${keys.join(' ')}`)
}
const counts = solutions.map(({ keys }) => keys.length).sort((a, b) => a - b)
const median = counts[Math.floor((counts.length - 1) / 2)] ?? 0
const most = counts.at(-1) ?? 0
const missing = Object.keys(flow.graph.steps).filter(
  step => !all.some(({ step: own }) => own === step),
)
console.log(
  `${counts.length} solutions: median ${median}, most ${most} key presses from a new call`,
)
console.log(`any other step: / and its code, ${4 + 2} presses`)
if (median > medianAllowed || most > mostAllowed || missing.length > 0) {
  console.error(
    `Too many: at most ${medianAllowed} and ${mostAllowed}; unreached: ${missing.join(' ')}`,
  )
  process.exitCode = 1
}
