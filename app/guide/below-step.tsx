import { memo } from 'react'
import type { MouseEvent } from 'react'
import type { GuideText } from '../../machines/content.ts'
import { findStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepBefore } from '../../machines/session-machine.ts'
import type { Session, SessionContext } from '../../machines/session-machine.ts'
import type { Navigator } from '../platform/address/navigator.ts'
import { stepLink, trailLink } from '../platform/address/share-link.ts'
import type { Guide } from '../ui/guide.ts'
import { StepTools } from '../ui/step-tools.tsx'
import { summarize } from '../ui/summarize.ts'
import { LimitNextSteps } from './limit-next-steps.tsx'
import type { DeferredUi } from './deferred/deferred-ui.tsx'
import { LazyTrailList } from './deferred/lazy-trail-list.tsx'

/** Stable between renders, except at a move, a change of language, and hydration where the origin is another. */
type Props = {
  flow: Flow
  text: GuideText
  guide: Guide
  session: Session
  context: SessionContext
  /** The origin of the site, for shared links. */
  site: string
  deferredUi: DeferredUi | undefined
  navigator: Navigator | undefined
  onClick: (event: MouseEvent, move: () => void) => void
}

/** The links to the step, without and with the trail. */
function linksOf({ flow, text, guide, context, site }: Props) {
  const share = { flow, trail: context.trail, language: text.language, base: guide.base, site }
  return { plain: stepLink(share), withTrail: trailLink(share) }
}

/** Whether this is the start with nothing answered, so that there is nothing to undo. */
function isUntouched(context: SessionContext): boolean {
  return stepBefore(context) === undefined && context.former === undefined
}

/** The tools of the step. */
export const WizardTools = memo(function WizardTools(props: Props) {
  const { flow, guide, context, deferredUi, navigator, onClick } = props
  const untouched = isUntouched(context)
  if (untouched && deferredUi === undefined) return <div className="step-tools" />
  return (
    <StepTools
      guide={guide}
      start={flow.graph.start}
      onRestart={untouched ? undefined : event => onClick(event, () => navigator?.restart())}
    >
      {deferredUi ? (
        <deferredUi.ShareAndPrint
          key={context.step}
          guide={guide}
          links={linksOf(props)}
          withAnswers={findStep(flow, context.step)?.kind === 'end'}
        />
      ) : null}
    </StepTools>
  )
})

/** The next steps at a limit, with the path so far as plain text. */
export const WizardNextSteps = memo(function WizardNextSteps(props: Props) {
  const { flow, text, guide, context, deferredUi, navigator, onClick } = props
  const link = linksOf(props).withTrail
  const summary = summarize({ text, flow, trail: context.trail, link })
  return (
    <LimitNextSteps
      guide={guide}
      summary={summary}
      start={flow.graph.start}
      onRestart={event => onClick(event, () => navigator?.restart())}
    >
      {deferredUi ? <deferredUi.CopySummary guide={guide} summary={summary} /> : null}
    </LimitNextSteps>
  )
})

/** Below the step, or beside it: the path so far and the deferred UI. It causes no layout shift. */
export const BelowStep = memo(function BelowStep(props: Props) {
  const { flow, text, guide, session, context, deferredUi, navigator, onClick } = props
  const { trail, visits, sharedVersion } = context
  const deferredProps = { flow, text, base: guide.base, onClick }
  return (
    <>
      <div className="rail">
        {visits.length > 0 ? (
          <LazyTrailList
            guide={guide}
            text={text}
            visits={visits}
            onChange={(event, visit) => onClick(event, () => navigator?.change(visit))}
            onDelete={() => navigator?.deleteAll()}
          />
        ) : null}
      </div>
      {deferredUi ? (
        <div className="after">
          <deferredUi.ChangedAdvice
            flow={flow}
            text={text}
            base={guide.base}
            version={sharedVersion}
            trail={trail}
          />
          {isUntouched(context) ? <deferredUi.StoredTrails {...deferredProps} /> : null}
          {deferredUi.Insights ? (
            <deferredUi.Insights session={session} language={text.language} />
          ) : null}
          <deferredUi.InstallAndUpdates language={text.language} />
          <deferredUi.PrintSheet {...deferredProps} trail={trail} link={linksOf(props).withTrail} />
        </div>
      ) : null}
    </>
  )
})
