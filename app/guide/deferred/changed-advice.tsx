import releases from 'content:releases'
import words from 'every-language:content:interface/changes'
import type { GuideText } from '../../../machines/content.ts'
import type { Flow } from '../../../machines/flow.ts'
import { changedSince } from '../../../machines/releases.ts'
import { replay } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { toolPath } from '../../platform/address/address.ts'
import { readableDate } from '../../ui/outside-notes.tsx'
import { plainText } from '../../ui/plain-text.ts'

type Props = {
  flow: Flow
  text: GuideText
  base: string
  /** The version of the words with which the link was made. */
  version: string
  trail: Trail
}

/**
 * One line for whoever opens an older link: on which steps of its path the advice has changed since, and
 * when. Nothing for a version that is not known, and never the old advice itself.
 */
export function ChangedAdvice({ flow, text, base, version, trail }: Props) {
  const { step, visits } = replay(flow, trail)
  const changed = changedSince(releases, version, [...visits.map(visit => visit.step), step])
  if (changed.length === 0) return null
  const own = words[text.language]
  const steps = changed.map(
    one => `${plainText(text.steps[one.step]?.title ?? [])} (${readableDate(one.date)})`,
  )
  return (
    <p className="notice changed-advice" role="status">
      <span>{`${own.sinceLink} ${steps.join('; ')}.`}</span>{' '}
      <a href={toolPath(text.language, 'changes', base)}>{own.seeChanges}</a>
    </p>
  )
}
