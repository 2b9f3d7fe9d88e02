import { findStep } from '../flow.ts'
import type { Flow } from '../flow.ts'
import type { Outcome } from './call.ts'

/**
 * The outcome that the last step suggests: an end is solved, a limit hands over or is outside the document, and
 * anything else is unsolved. The agent may choose another one.
 */
export function outcomeAt(flow: Flow, step: string): Outcome {
  const found = findStep(flow, step)
  if (found?.kind === 'end') return 'solved'
  if (found?.kind === 'limit') return found.outcome ?? 'not-in-document'
  return 'not-solved'
}
