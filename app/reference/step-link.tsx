import type { ProofStep } from '../../machines/proof-text.ts'
import { stepPath } from '../platform/address/address.ts'
import type { Guide } from '../ui/guide.ts'
import { plainText } from '../ui/plain-text.ts'

type Props = { step: ProofStep; guide: Guide }

/** A link to a step by its code and heading. */
export function StepLink({ step, guide }: Props) {
  return (
    <a className="proof-step" href={stepPath(guide.language, step.id, guide.base)}>
      <span className="proof-code">{step.code}</span> <span>{plainText(step.title)}</span>
    </a>
  )
}
