import { settings } from './settings-specimen.ts'
import type { SessionContext } from '../../machines/session-machine.ts'
import { findStep, nextStep } from '../../machines/flow.ts'
import { parseTrail } from '../../machines/shared-trail.ts'
import { replay } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { stepPath } from '../platform/address/address.ts'
import { StepBody } from '../ui/step-page.tsx'
import type { Stand } from './specimen.ts'

/** A path to a solution, as an example. */
export function wayOf({ flow }: Stand): Trail {
  const shared = `${flow.graph.version}~@start~not-user-certificate~no~appeared`
  const way = parseTrail(flow, shared)
  if (way === undefined) throw new Error(`The flow has no way "${shared}". Write another one here.`)
  return way
}

/** A session at the end of that path, with changes. */
export function contextOf(stand: Stand, change: Partial<SessionContext> = {}): SessionContext {
  const none = { former: undefined, dropped: [], notice: undefined, sharedVersion: undefined }
  const { trail, step, visits } = replay(stand.flow, wayOf(stand))
  return { flow: stand.flow, trail, step, visits, ...none, ...change }
}

/** The visits of that path. */
export function visitsOf(stand: Stand) {
  return replay(stand.flow, wayOf(stand)).visits
}

/** A whole step, as on its page. */
export function Step({ stand, step, former }: { stand: Stand; step: string; former?: string }) {
  const { flow, text, guide } = stand
  const words = text.steps[step]
  const kind = findStep(flow, step)?.kind
  if (words === undefined || kind === undefined) throw new Error(`There is no step "${step}".`)
  const answers = words.answers.map(answer => ({
    ...answer,
    href: stepPath(guide.language, nextStep(flow, step, answer.id) ?? step, guide.base),
  }))
  return (
    <div className={`step step-${kind}`}>
      <StepBody
        step={step}
        kind={kind}
        text={words}
        answers={answers}
        guide={guide}
        settings={settings}
        former={former}
      />
    </div>
  )
}
