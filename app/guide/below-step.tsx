import { memo } from 'react'
import type { MouseEvent } from 'react'
import type { GuideText } from '../../machines/content.ts'
import { findStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepBefore } from '../../machines/session-machine.ts'
import type { SessionContext } from '../../machines/session-machine.ts'
import type { Navigator, Session } from '../platform/address/navigator.ts'
import { stepLink, trailLink } from '../platform/address/share-link.ts'
import { ArrivalNotices } from '../ui/arrival-notices.tsx'
import type { Guide } from '../ui/guide.ts'
import { StepTools } from '../ui/step-tools.tsx'
import { summarize } from '../ui/summarize.ts'
import { TrailList } from '../ui/trail-list.tsx'
import { LimitWayOn } from './limit-way-on.tsx'
import type { Later } from './deferred/open-later.tsx'

/** All of it stays the same from one drawing to the next, save at a move, a change of language or a takeover. */
type Props = {
  flow: Flow
  text: GuideText
  guide: Guide
  session: Session
  context: SessionContext
  /** The origin of the site, for links made to be shared. */
  site: string
  isLive: boolean
  later: Later | undefined
  navigator: Navigator | undefined
  onClick: (event: MouseEvent, move: () => void) => void
}

/** The links to the step, without and with the answers that led to it. */
function linksOf({ flow, text, guide, context, site }: Props) {
  const share = { flow, trail: context.trail, language: text.language, base: guide.base, site }
  return { plain: stepLink(share), withTrail: trailLink(share) }
}

/** On the start with nothing answered: there is something to go on with, perhaps, but nothing to undo. */
function isUntouched(context: SessionContext): boolean {
  return stepBefore(context) === undefined && context.former === undefined
}

/** What can be done with the step. What is kept comes late and stands above it, so on the start both come at once. */
export const WizardTools = memo(function WizardTools(props: Props) {
  const { flow, guide, context, later, navigator, onClick } = props
  const untouched = isUntouched(context)
  if (untouched && later === undefined) return null
  const links = linksOf(props)
  return (
    <StepTools
      key={`tools/${context.step}`}
      guide={guide}
      start={flow.graph.start}
      link={findStep(flow, context.step)?.kind === 'end' ? links.withTrail : links.plain}
      onRestart={untouched ? undefined : event => onClick(event, () => navigator?.restart())}
      onPrint={() => (later ? later.print() : window.print())}
    />
  )
})

/** The way on where the document ends, with the way here as plain text. */
export const WizardWayOn = memo(function WizardWayOn(props: Props) {
  const { flow, text, guide, context, navigator, onClick } = props
  const link = linksOf(props).withTrail
  return (
    <LimitWayOn
      guide={guide}
      summary={summarize({ text, flow, trail: context.trail, link })}
      start={flow.graph.start}
      onRestart={event => onClick(event, () => navigator?.restart())}
    />
  )
})

/** What stands below a step: how the person came here, what they answered, and what can be done with it. */
export const BelowStep = memo(function BelowStep(props: Props) {
  const { flow, text, guide, session, context, isLive, later, navigator, onClick } = props
  const { trail, step, visits, sharedVersion } = context
  const kind = findStep(flow, step)?.kind
  const link = linksOf(props).withTrail
  const lateProps = { flow, text, base: guide.base, onClick }
  return (
    <div className="way">
      <ArrivalNotices
        guide={guide}
        start={flow.graph.start}
        notice={context.notice}
        isBare={isLive && visits.length === 0 && step !== flow.graph.start}
        onRestart={event => onClick(event, () => navigator?.restart())}
      />
      {later ? (
        <later.ChangedAdvice
          key="changed"
          flow={flow}
          text={text}
          base={guide.base}
          version={sharedVersion}
          trail={trail}
        />
      ) : null}
      <TrailList
        guide={guide}
        text={text}
        visits={visits}
        link={link}
        onChange={(event, visit) => onClick(event, () => navigator?.change(visit))}
        onDelete={() => navigator?.deleteAll()}
      />
      {later && isUntouched(context) ? <later.Kept key="kept" {...lateProps} /> : null}
      {kind === 'end' ? null : <WizardTools {...props} />}
      {later?.Insights ? (
        <later.Insights key="insights" session={session} language={text.language} />
      ) : null}
      {later ? <later.LaterWay key="later" language={text.language} /> : null}
      {later ? <later.PrintSheet key="print" {...lateProps} trail={trail} link={link} /> : null}
    </div>
  )
})
