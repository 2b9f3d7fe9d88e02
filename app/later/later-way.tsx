import type { MouseEvent } from 'react'
import { useSyncExternalStore } from 'react'
import type { GuideText } from '../../content/types.ts'
import type { KeepingWords } from '../../content/words.generated.ts'
import type { Flow } from '../../machines/flow.ts'
import { Bulletin } from './bulletin.tsx'
import type { LaterStore } from './later-store.ts'
import { KeptPanel } from './kept-panel.tsx'

type Props = {
  store: LaterStore
  flow: Flow
  text: GuideText
  words: KeepingWords
  base: string
  /** The person is on the start and has answered nothing yet. */
  isFresh: boolean
  onClick: (event: MouseEvent, move: () => void) => void
}

/** The end of the page's second half: what is kept, what is new, and installing. Nothing above it shifts. */
export function LaterWay({ store, flow, text, words, base, isFresh, onClick }: Props) {
  const { kept, news, canInstall } = useSyncExternalStore(store.subscribe, store.getState)
  return (
    <>
      {isFresh && kept.length > 0 ? (
        <KeptPanel
          kept={kept}
          flow={flow}
          text={text}
          words={words}
          base={base}
          onFollow={(event, trail) => onClick(event, () => store.goOn(trail))}
          onDelete={() => store.deleteAll()}
        />
      ) : null}
      {canInstall ? (
        <div className="tools">
          <button type="button" className="tool" data-install="" onClick={() => store.install()}>
            <span>{words.install}</span>
          </button>
        </div>
      ) : null}
      <Bulletin
        news={news}
        words={words}
        onAccept={() => store.acceptUpdate()}
        onDismiss={dismissed => store.dismiss(dismissed)}
      />
    </>
  )
}
