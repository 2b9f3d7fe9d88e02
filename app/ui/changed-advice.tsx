import releases from 'content:releases'
import words from 'every-language:content:interface/changes'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { changedSince } from '../../machines/releases.ts'
import { replay } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { toolPath } from '../platform/address/address.ts'
import { readableDate } from './outside-notes.tsx'
import { OutsideLink } from './rich-text.tsx'
import { titleOf } from './step-words.ts'

export type ChangedAdviceProps = {
  flow: Flow
  text: GuideText
  /** The base path of the site, where the list of changes is. */
  base: string
  /** The content version in the link. */
  version: string
  trail: Trail
  /** Opens the list of changes beside a frame, because that page may not be framed. */
  isFramed?: boolean
}

/**
 * A notice for older links: on which steps of the path the advice has changed since, and when. Nothing for an unknown
 * version. It never shows the old advice.
 */
export function ChangedAdvice(props: ChangedAdviceProps) {
  const { flow, text, base, version, trail, isFramed = false } = props
  const { language, words: guideWords } = text
  const { step, visits } = replay(flow, trail)
  const changed = changedSince(releases, version, [...visits.map(visit => visit.step), step])
  if (changed.length === 0) return null
  const own = words[language]
  const steps = changed.map(one => `${titleOf(text, one.step)} (${readableDate(one.date)})`)
  const list = toolPath(language, 'changes', base)
  const guide = { language, words: guideWords, base }
  return (
    <p className="notice" role="status">
      <span>{`${own.sinceLink} ${steps.join('; ')}.`}</span>{' '}
      {isFramed ? (
        <OutsideLink text={own.seeChanges} href={list} guide={guide} />
      ) : (
        <a href={list}>{own.seeChanges}</a>
      )}
    </p>
  )
}
