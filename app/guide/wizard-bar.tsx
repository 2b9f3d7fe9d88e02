import type { MouseEvent } from 'react'
import type { GuideText } from '../../machines/content.ts'
import { findStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import type { SessionContext } from '../../machines/session-machine.ts'
import { stepPath } from '../platform/address/address.ts'
import { BackLink } from '../ui/back-link.tsx'
import type { Guide } from '../ui/guide.ts'
import { LazyHelp } from '../ui/help/lazy-help.tsx'
import { useIsHydrated } from '../ui/use-is-hydrated.ts'
import { StepBar } from '../ui/step-bar.tsx'
import { ArrivalSlot } from './arrival-slot.tsx'
import type { DeferredUi } from './deferred/deferred-ui.tsx'

type Props = {
  guide: Guide
  text: GuideText
  flow: Flow
  step: string
  /** The step of the read-aloud button, updated after the paint. */
  spokenStep: string
  context: SessionContext
  /** The step that Back leads to. */
  back: string | undefined
  onClick: (event: MouseEvent, move: () => void) => void
  onBack: () => void
  onKeep: () => void
  /** Nothing has been answered. */
  isUntouched: boolean
  deferredUi: DeferredUi | undefined
}

/** Above the step: Back, or the link to resume; the step's code; the read-aloud button; and notices after an action. */
export function WizardBar(props: Props) {
  const { guide, text, flow, step, spokenStep, context, back, onClick } = props
  const { onBack, onKeep, isUntouched, deferredUi } = props
  const { notice } = context
  const { language, words, base } = guide
  const isHydrated = useIsHydrated()
  const stepText = text.steps[spokenStep]
  const code = step === flow.graph.start ? undefined : findStep(flow, step)?.code
  return (
    <>
      <StepBar guide={guide} code={code}>
        {back !== undefined ? (
          <BackLink
            guide={guide}
            href={stepPath(language, back, base)}
            onFollow={event => onClick(event, onBack)}
          />
        ) : deferredUi && isUntouched && notice === undefined ? (
          <deferredUi.ContinueLink {...{ flow, text, base, onClick }} />
        ) : (
          <ArrivalSlot language={language} notice={notice} isBare={false} deferredUi={deferredUi} />
        )}
        {isHydrated && stepText ? (
          <LazyHelp
            key={`voice/${language}/${spokenStep}`}
            kind="voice"
            step={spokenStep}
            text={stepText}
            words={words}
            language={language}
          />
        ) : null}
      </StepBar>
      {deferredUi ? (
        <deferredUi.ActionNotices
          key={`notices/${language}`}
          guide={guide}
          text={text}
          flow={flow}
          context={context}
          onKeep={event => onClick(event, onKeep)}
        />
      ) : null}
    </>
  )
}
