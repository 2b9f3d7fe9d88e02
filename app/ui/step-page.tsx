import type { ReactNode } from 'react'
import type { GuideText, StepText } from '../../machines/content.ts'
import type { StepKind } from '../../machines/graph.ts'
import { LazyHelp } from './help/lazy-help.tsx'
import type { Guide } from './guide.ts'
import { Actions } from './actions.tsx'
import { Answers } from './answers.tsx'
import type { AnswerLink, FollowAnswer } from './answers.tsx'
import { HostSettings } from './host-settings.tsx'
import { OutsideNotes } from './outside-notes.tsx'
import { RichText } from './rich-text.tsx'
import { Texts } from './texts.tsx'
import { CheckMark } from './check-mark.tsx'

/** The props of a step; no machine, so that prerendering, tests and the console can render it. */
export type StepPageProps = {
  step: string
  kind: StepKind
  text: StepText
  answers: readonly AnswerLink[]
  guide: Guide
  settings: GuideText['settings']
  onFollow?: FollowAnswer
  /** Rendered by scripts after another step, so it may be animated. */
  hasMoved?: boolean
  /** The answer given before, while it is being changed. */
  former?: string | undefined
  /** Above the heading: whom the step is for. */
  lead?: ReactNode
  /** Reserved space for deferred parts: before the answers, and after them. */
  above?: ReactNode
  below?: ReactNode
}

/** A step as the `<main>` of a page. */
export function StepPage(props: StepPageProps) {
  const { step, kind, guide, hasMoved = false } = props
  return (
    <main
      id="main"
      className={`step step-${kind}`}
      data-step={step}
      data-kind={kind}
      data-moved={hasMoved ? '' : undefined}
      data-brief={guide.helpFollows ? '' : undefined}
    >
      <StepBody {...props} />
    </main>
  )
}

/**
 * The content of a step. A question asks; a solution gives instructions and what is important, then asks; a limit asks
 * where it has a question, says what can be done, then what the document does and does not say; an end closes.
 */
export function StepBody(props: StepPageProps) {
  const { step, kind, text, guide, settings, lead, above, below } = props
  const { words } = guide
  // Whoever can answer goes on, and needs nobody's help.
  const asksFirst = kind === 'limit' && text.asks !== undefined
  const openNotes = <OutsideNotes notes={text.notes} guide={guide} />
  const important = <Texts texts={text.important} guide={guide} className="important" />
  const host = <HostSettings shows={text.shows} settings={settings} guide={guide} />
  const replies = <Replies {...props} />
  const picture =
    text.picture === undefined || guide.helpFollows ? null : (
      <LazyHelp kind="picture" id={text.picture} language={guide.language} />
    )
  return (
    <>
      {lead}
      {kind === 'end' ? <CheckMark /> : null}
      <h1 tabIndex={-1}>
        <RichText rich={text.title} guide={guide} />
      </h1>
      <Texts texts={text.about} guide={guide} className="about" />
      <Actions actions={text.actions} guide={guide} />
      {kind === 'limit' ? host : important}
      {kind === 'limit' ? null : openNotes}
      {asksFirst ? replies : above}
      {asksFirst ? above : replies}
      {kind === 'solution' ? picture : null}
      {kind === 'limit' ? (
        <>
          {picture}
          {openNotes}
          {important}
          <Texts texts={text.says} guide={guide} heading={words.saysHeading} className="says" />
        </>
      ) : null}
      {below}
      {kind === 'question' ? picture : null}
      {kind === 'limit' ? null : host}
      {guide.helpFollows ? null : (
        <LazyHelp
          kind="folded"
          step={step}
          stepKind={kind}
          words={words}
          language={guide.language}
          base={guide.base}
          isUnlinked={guide.hasNoTermList === true}
        />
      )}
    </>
  )
}

/** The question of a step, its answers, and the secondary answers apart. */
function Replies({ kind, text, answers, guide, onFollow, former }: StepPageProps) {
  const replies = answers.filter(answer => !answer.secondary)
  const furtherWays = answers.filter(answer => answer.secondary)
  return (
    <>
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
          {replies.length > 0 || kind === 'limit' ? <h2>{guide.words.moreWays}</h2> : null}
          <Answers answers={furtherWays} guide={guide} onFollow={onFollow} former={former} />
        </section>
      ) : null}
    </>
  )
}
