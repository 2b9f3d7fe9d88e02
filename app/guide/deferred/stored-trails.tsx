import type { MouseEvent } from 'react'
import { useSyncExternalStore } from 'react'
import type { GuideText } from '../../../machines/content.ts'
import type { AnswerStorageWords } from '../../../machines/interface-words.generated.ts'
import type { Flow } from '../../../machines/flow.ts'
import { StoredTrailsPanel } from './stored-trails-panel.tsx'
import type { DeferredStore } from './deferred-store.ts'

type Props = {
  store: DeferredStore
  flow: Flow
  text: GuideText
  words: AnswerStorageWords
  base: string
  onClick: (event: MouseEvent, move: () => void) => void
}

/** The stored trails of earlier visits; nothing when there are none. */
export function StoredTrails({ store, onClick, ...parts }: Props) {
  const { kept } = useSyncExternalStore(store.subscribe, store.getState)
  if (kept.length === 0) return null
  return (
    <StoredTrailsPanel
      {...parts}
      kept={kept}
      onFollow={(event, trail) => onClick(event, () => store.resume(trail))}
      onDelete={() => store.deleteAll()}
    />
  )
}
