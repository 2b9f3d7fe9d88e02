import { findStep } from '../flow.ts'
import type { Flow } from '../flow.ts'
import type { Outcome } from './call.ts'

/**
 * What a call came to, as far as its last step tells: an end is a solution that worked, a limit hands
 * over or says that the document goes no further, and anything else is still open. The agent may know better.
 */
export function outcomeAt(flow: Flow, step: string): Outcome {
  const found = findStep(flow, step)
  if (found?.kind === 'end') return 'solved'
  if (found?.kind === 'limit') return found.outcome ?? 'not-in-document'
  return 'not-solved'
}
