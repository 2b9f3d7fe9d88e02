import { useSyncExternalStore } from 'react'
import type { AnswerStorageWords } from '../../../machines/interface-words.generated.ts'
import { Toast } from './toast.tsx'
import type { DeferredStore } from './deferred-store.ts'

type Props = { store: DeferredStore; words: AnswerStorageWords }

/** The install button and notices, at the end of the page: they cause no layout shift. */
export function InstallAndUpdates({ store, words }: Props) {
  const { news, canInstall } = useSyncExternalStore(store.subscribe, store.getState)
  return (
    <>
      {canInstall ? (
        <div className="tools">
          <button type="button" className="tool" data-install="" onClick={() => store.install()}>
            <span>{words.install}</span>
          </button>
        </div>
      ) : null}
      <Toast
        news={news}
        words={words}
        onAccept={() => store.acceptUpdate()}
        onDismiss={dismissed => store.dismiss(dismissed)}
      />
    </>
  )
}
