import type { MouseEvent } from 'react'
import type { Rich } from '../../machines/content.ts'
import type { GraphStep } from '../../machines/graph.ts'
import type { SessionContext } from '../../machines/session-machine.ts'
import { stepPath } from '../platform/address/address.ts'
import { CaseLine } from '../ui/case-line.tsx'
import type { Guide } from '../ui/guide.ts'
import { ArrivalSlot } from './arrival-slot.tsx'
import type { DeferredUi } from './deferred/deferred-ui.tsx'

type Props = {
  guide: Guide
  graphStep: GraphStep
  /** Whom the step is for; empty on questions and endings. */
  caseLine: Rich
  notice: SessionContext['notice']
  isBare: boolean
  /** The previous step on the person's trail; absent after a bare link. */
  before: string | undefined
  onBack: (event: MouseEvent) => void
  onOpen: (event: MouseEvent, step: string) => void
  deferredUi: DeferredUi | undefined
}

/** Above the heading: whom the step is for, and how the person came to it. */
export function StepLead(props: Props) {
  const { guide, graphStep, caseLine, notice, isBare, before, onBack, onOpen, deferredUi } = props
  const { kind, parent, lastQuestion = parent } = graphStep
  const elsewhere = before ?? lastQuestion
  return (
    <div className="lead">
      {caseLine.length > 0 && elsewhere !== undefined ? (
        <CaseLine
          guide={guide}
          text={caseLine}
          elsewhere={stepPath(guide.language, elsewhere, guide.base)}
          onElsewhere={event => (before === undefined ? onOpen(event, elsewhere) : onBack(event))}
        />
      ) : null}
      <ArrivalSlot
        language={guide.language}
        notice={notice}
        isBare={isBare && kind !== 'end'}
        deferredUi={deferredUi}
      />
    </div>
  )
}
