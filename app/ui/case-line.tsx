import type { MouseEvent } from 'react'
import { joinCases } from '../../machines/cases.ts'
import type { GuideText, Rich, StepText } from '../../machines/content.ts'
import type { Guide } from './guide.ts'
import { RichText } from './rich-text.tsx'

type Props = {
  guide: Guide
  text: StepText
  cases: GuideText['cases']
  /** The address where somebody for whom the step is not meant can choose anew. */
  elsewhere: string | undefined
  onElsewhere?: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** Says above the heading whom a step is for, in what holds on every way to it, and where others go. */
export function CaseLine({ guide, text, cases, elsewhere, onElsewhere }: Props) {
  const whom = whomFor(text, cases, guide)
  if (whom.length === 0 || elsewhere === undefined) return null
  return (
    <p className="case">
      <RichText rich={whom} guide={guide} />{' '}
      <a href={elsewhere} onClick={onElsewhere} data-not-my-case="">
        {guide.words.notMyCase}
      </a>
    </p>
  )
}

/** What holds on every way to a step, as one sentence; else the section of the document; else nothing. */
function whomFor(text: StepText, cases: GuideText['cases'], { words }: Guide): Rich {
  const told = joinCases(text.cases, cases)
  const last = told[told.length - 1]
  if (typeof last === 'string') return [...told.slice(0, -1), `${last}.`]
  if (last !== undefined) return [...told, '.']
  const [section] = text.sections
  return section === undefined ? [] : [`${words.accordingTo}: «${section.heading}».`]
}
