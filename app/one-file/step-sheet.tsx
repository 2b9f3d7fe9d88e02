import type { ReactNode } from 'react'
import type { GuideText } from '../../machines/content.ts'
import { LazyHelp } from '../ui/help/lazy-help.tsx'
import { findStep, nextStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { trailAt } from '../../machines/trail.ts'
import { stepPath } from '../platform/address/address.ts'
import { StepBody } from '../ui/step-page.tsx'
import { CaseLine } from '../ui/case-line.tsx'
import { BackLink } from '../ui/back-link.tsx'
import { Icon } from '../ui/icon.tsx'
import { summarize } from '../ui/summarize.ts'
import { sheetId } from './address.ts'
import { Sheet } from './sheet.tsx'

type SummaryProps = {
  flow: Flow
  text: GuideText
  step: string
  /** The address of the newest copy; empty when the guide is not on the web. */
  home: string
}
type Props = SummaryProps & { foot: ReactNode }

/** A step as a sheet; its answers link to other sheets. */
export function StepSheet({ flow, text, step, home, foot }: Props) {
  const { language, words } = text
  const guide = { language, words, base: '', hasNoTermList: true } as const
  const stepText = text.steps[step]
  const graphStep = findStep(flow, step)
  if (stepText === undefined || graphStep === undefined) {
    throw new Error(`There is no step "${step}" in the words of "${language}".`)
  }
  const { kind, code, parent, lastQuestion = parent } = graphStep
  const answers = stepText.answers.map(answer => ({
    ...answer,
    href: `#${sheetId(language, nextStep(flow, step, answer.id) ?? step)}`,
  }))
  return (
    <Sheet
      id={sheetId(language, step)}
      text={text}
      idIn={other => sheetId(other, step)}
      foot={foot}
    >
      <div className="step-bar">
        {parent === undefined ? (
          <span />
        ) : (
          <BackLink guide={guide} href={`#${sheetId(language, parent)}`} onFollow={nothing} />
        )}
        <p className="step-code">
          <span>{`${words.stepCode} `}</span>
          <b>{code}</b>
        </p>
      </div>
      <article className={`step step-${kind}`} data-step={step} data-kind={kind}>
        <StepBody
          step={step}
          kind={kind}
          lead={
            stepText.caseLine.length > 0 && lastQuestion !== undefined ? (
              <CaseLine
                guide={guide}
                text={stepText.caseLine}
                elsewhere={`#${sheetId(language, lastQuestion)}`}
              />
            ) : null
          }
          text={stepText}
          answers={answers}
          guide={guide}
          settings={text.settings}
          above={
            kind === 'limit' ? (
              <StepSummary flow={flow} text={text} step={step} home={home} />
            ) : null
          }
        />
        <LazyHelp kind="terms" step={step} words={words} language={language} isUnlinked />
        {step === flow.graph.start ? null : (
          <a className="tool" href={`#${sheetId(language, flow.graph.start)}`}>
            <Icon name="restart" />
            <span>{words.startAgain}</span>
          </a>
        )}
      </article>
    </Sheet>
  )
}

/** The summary for the person who is asked for help: it names the step alone, because the file stores no answers. */
function StepSummary({ flow, text, step, home }: SummaryProps) {
  const link =
    home === '' ? `#${sheetId(text.language, step)}` : stepPath(text.language, step, home)
  return (
    <details className="folded summary">
      <summary>{text.words.summaryHeading}</summary>
      <pre>{summarize({ text, flow, trail: trailAt(flow, step), link })}</pre>
    </details>
  )
}

function nothing() {
  // There are no scripts in the file.
}
