import type { Flow } from '../../../machines/flow.ts'
import { formatTrail, parseTrail } from '../../../machines/shared-trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import type { AnswerStorage } from './answer-storage.ts'

const name = 'tab-trail'

/** The trail of this tab: it survives a page load (a click before scripts ran) and is gone with the tab. */
export type TabTrail = {
  readonly read: () => Trail | undefined
  readonly write: (trail: Trail) => void
}

/**
 * Stores the trail in session storage, with the generation of the answers: a sleeping tab may wake up
 * after they were deleted. Where storage is refused, the trail is still in memory and in the history.
 */
export function browserTabTrail(answerStorage: AnswerStorage, flow: Flow): TabTrail {
  return {
    read: () => {
      const [generation = '', text = ''] = answerStorage.session.get(name)?.split(' ') ?? []
      return Number(generation) === answerStorage.generation() ? parseTrail(flow, text) : undefined
    },
    write: trail => {
      answerStorage.session.set(name, `${answerStorage.generation()} ${formatTrail(flow, trail)}`)
    },
  }
}
