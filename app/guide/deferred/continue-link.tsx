import type { MouseEvent } from 'react'
import { useSyncExternalStore } from 'react'
import type { GuideText } from '../../../machines/content.ts'
import type { AnswerStorageWords } from '../../../machines/interface-words.generated.ts'
import type { Flow } from '../../../machines/flow.ts'
import { replay } from '../../../machines/trail.ts'
import { trailLink } from '../../platform/address/share-link.ts'
import { fill } from '../../ui/guide.ts'
import { ToolIcon } from '../../ui/tool-icon.tsx'
import type { DeferredStore } from './deferred-store.ts'
import { titleOf } from '../../ui/step-words.ts'

type Props = {
  store: DeferredStore
  flow: Flow
  words: AnswerStorageWords
  text: GuideText
  base: string
  onClick: (event: MouseEvent, move: () => void) => void
}

/** The link to the step where the person stopped last, on the start page in place of Back. */
export function ContinueLink({ store, flow, words, text, base, onClick }: Props) {
  const [latest] = useSyncExternalStore(store.subscribe, store.getState).kept
  if (latest === undefined) return <span />
  const { step, visits } = replay(flow, latest.trail)
  const answers = fill(words.keptAnswers, { count: String(visits.length) })
  return (
    <a
      className="continue-link"
      href={trailLink({ flow, trail: latest.trail, language: text.language, base, site: '' })}
      onClick={event => onClick(event, () => store.resume(latest))}
    >
      <ToolIcon name="forward" />
      <span className="continue-words">
        <span className="continue-lead">{`${words.continue} · ${answers}`}</span>{' '}
        <span className="continue-step">{titleOf(text, step)}</span>
      </span>
    </a>
  )
}
