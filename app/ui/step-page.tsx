import type { ReactNode } from 'react'
import type { GuideText, StepKind, StepText } from '../../machines/content.ts'
import { LateAid } from './help/late-aid.tsx'
import type { Guide } from './guide.ts'
import { Actions } from './actions.tsx'
import { Answers } from './answers.tsx'
import type { AnswerLink, FollowAnswer } from './answers.tsx'
import { Citation } from './citation.tsx'
import { FromDocument } from './from-document.tsx'
import { HostSettings } from './host-settings.tsx'
import { FoldedNotes, OutsideNotes } from './outside-notes.tsx'
import { RichText } from './rich-text.tsx'
import { Texts } from './texts.tsx'
import { Tick } from './tick.tsx'

/** What a step is drawn from: no machine, so prerendering, tests and the console share it. */
export type StepPageProps = {
  step: string
  kind: StepKind
  text: StepText
  answers: readonly AnswerLink[]
  guide: Guide
  settings: GuideText['settings']
  onFollow?: FollowAnswer
  /** The answer given before, while it is being changed. */
  former?: string | undefined
  /** Room kept for what scripts bring later: before the answers, and behind them. */
  above?: ReactNode
  below?: ReactNode
}

/** One step as the main part of a page. */
export function StepPage(props: StepPageProps) {
  const { step, kind } = props
  return (
    <main id="main" className={`step step-${kind}`} data-step={step} data-kind={kind}>
      <StepBody {...props} />
    </main>
  )
}

/**
 * What a step says. A question asks; a solution says what to do, why, and what the document leaves open,
 * then asks one thing; a limit says what the document does and does not say; an end closes.
 */
export function StepBody(props: Omit<StepPageProps, 'step'>) {
  const { kind, text, answers, guide, settings, onFollow, former, above, below } = props
  const { words } = guide
  const replies = answers.filter(answer => !answer.secondary)
  const furtherWays = answers.filter(answer => answer.secondary)
  const asksAtOnce = kind === 'question'
  const picture =
    text.picture === undefined ? null : (
      <LateAid kind="picture" id={text.picture} language={guide.language} />
    )
  return (
    <>
      {kind === 'end' ? <Tick /> : null}
      <h1 tabIndex={-1}>
        <RichText rich={text.title} guide={guide} />
      </h1>
      <Texts texts={text.about} guide={guide} className="about" />
      <Actions actions={text.actions} guide={guide} />
      {kind === 'solution' ? picture : null}
      {asksAtOnce ? null : (
        <>
          <Texts texts={text.why} guide={guide} heading={words.whyHeading} className="why" />
          <Texts texts={text.open} guide={guide} heading={words.openHeading} className="open" />
        </>
      )}
      <Texts texts={text.says} guide={guide} heading={words.saysHeading} className="says" />
      <Texts texts={text.silent} guide={guide} heading={words.silentHeading} className="silent" />
      {kind === 'limit' ? picture : null}
      {kind === 'limit' ? <OutsideNotes notes={text.notes} guide={guide} /> : null}
      {kind === 'solution' ? <FoldedNotes notes={text.notes} guide={guide} /> : null}
      {above}
      {replies.length > 0 ? (
        <section className="asks">
          {text.asks ? (
            <h2>
              <RichText rich={text.asks} guide={guide} />
            </h2>
          ) : null}
          <Answers answers={replies} guide={guide} onFollow={onFollow} former={former} />
        </section>
      ) : null}
      {furtherWays.length > 0 ? (
        <section className="further-ways">
          <h2>{words.moreWays}</h2>
          <Answers answers={furtherWays} guide={guide} onFollow={onFollow} former={former} />
        </section>
      ) : null}
      {below}
      {asksAtOnce ? picture : null}
      {asksAtOnce ? <FoldedNotes notes={text.notes} guide={guide} /> : null}
      <HostSettings shows={text.shows} settings={settings} guide={guide} />
      {asksAtOnce ? (
        <FromDocument text={text} guide={guide} />
      ) : (
        <Citation sections={text.sections} guide={guide} />
      )}
    </>
  )
}
