import type { MouseEvent } from 'react'
import { replay } from '../../machines/trail.ts'
import { guideOf, placeOf } from './call-view.ts'
import { AnswerRows } from './parts/answer-rows.tsx'
import { ScriptLine } from './parts/script-line.tsx'
import { WhyLine } from './parts/why-line.tsx'
import { showTips } from './show-tips.ts'
import type { ConsoleState } from './use-console.ts'

type Props = { state: ConsoleState; onFollow: (event: MouseEvent, answer: string) => void }

/** A step for reading aloud: what to say, what to ask, the answers, and the reasons. */
export function CallStep({ state, onFollow }: Props) {
  const { callView, choices, isWhyOpen } = state
  const { flow, own, caller, entry } = callView
  const { words } = own
  const { step } = placeOf(callView)
  const { former } = entry.context
  const formerVisit = former && replay(flow, former.trail).visits[former.visit]
  const [text, folded] = [own.text.steps[step], own.folded[step]]
  const [said, mine] = [caller.lines[step], own.lines[step]]
  if (text === undefined || folded === undefined || said === undefined || mine === undefined) {
    throw new Error(`There are no lines for the step "${step}". Build the site again.`)
  }
  const guide = guideOf(callView, own)
  const callerGuide = guideOf(callView, caller)
  const isBeside = choices.beside && own.text.language !== caller.text.language
  return (
    <div className="call-step" ref={showTips}>
      <ScriptLine
        name="say"
        heading={words.say}
        said={{ rich: said.say, guide: callerGuide }}
        own={isBeside ? { rich: mine.say, guide } : undefined}
      />
      <ScriptLine
        name="check"
        heading={words.check}
        said={{ rich: said.check, guide: callerGuide }}
        own={isBeside ? { rich: mine.check, guide } : undefined}
      />
      <AnswerRows
        callView={callView}
        heading={words.answersHeading}
        former={formerVisit?.step === step ? formerVisit.answer : undefined}
        formerWord={own.text.words.formerAnswer}
        chosen={state.chosen}
        onPoint={state.point}
        onFollow={onFollow}
      />
      <WhyLine
        heading={words.why}
        text={text}
        folded={folded}
        help={own.help}
        guide={guide}
        settings={own.text.settings}
        isOpen={isWhyOpen}
        onToggle={state.toggleWhy}
      />
    </div>
  )
}
