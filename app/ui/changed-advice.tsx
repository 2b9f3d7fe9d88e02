import releases from 'content:releases'
import words from 'every-language:content:interface/changes'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { changedSince } from '../../machines/releases.ts'
import { replay } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { toolPath } from '../platform/address/address.ts'
import { readableDate } from './outside-notes.tsx'
import { plainText } from './plain-text.ts'
import { OutsideLink } from './rich-text.tsx'

export type ChangedAdviceProps = {
  flow: Flow
  text: GuideText
  /** The path under which the site lies: the list of changes is one of its pages. */
  base: string
  /** The version of the words with which the link was made. */
  version: string
  trail: Trail
  /** The list of changes may be in no frame: there its link opens beside the page. */
  isFramed?: boolean
}

/**
 * One line for whoever opens an older link: on which steps of its path the advice has changed since, and
 * when. Nothing for a version that is not known, and never the old advice itself.
 */
export function ChangedAdvice(props: ChangedAdviceProps) {
  const { flow, text, base, version, trail, isFramed = false } = props
  const { language, words: guideWords } = text
  const { step, visits } = replay(flow, trail)
  const changed = changedSince(releases, version, [...visits.map(visit => visit.step), step])
  if (changed.length === 0) return null
  const own = words[language]
  const steps = changed.map(
    one => `${plainText(text.steps[one.step]?.title ?? [])} (${readableDate(one.date)})`,
  )
  const list = toolPath(language, 'changes', base)
  const guide = { language, words: guideWords, base }
  return (
    <p className="notice changed-advice" role="status">
      <span>{`${own.sinceLink} ${steps.join('; ')}.`}</span>{' '}
      {isFramed ? (
        <OutsideLink text={own.seeChanges} href={list} guide={guide} />
      ) : (
        <a href={list}>{own.seeChanges}</a>
      )}
    </p>
  )
}
