import type { Flow } from '../../../machines/flow.ts'
import type { Navigator } from '../../platform/address/navigator.ts'
import type { Parts } from '../../platform/parts.ts'
import type { InstallOffer } from '../../platform/offline/install-offer.ts'
import type { ResumableTrail } from '../../platform/storage/stored-trails.ts'
import { createStoredTrails, threadOfKey } from '../../platform/storage/stored-trails.ts'
import type { AnswerStorage } from '../../platform/storage/answer-storage.ts'
import { storePendingEntries } from '../../platform/storage/pending-entries.ts'
import { storagePrefix } from '../../platform/storage/safe-storage.ts'

/** Kinds of news, most important first; one is shown at a time. */
const allNews = ['refused', 'newer', 'another-tab', 'lost', 'updated', 'update'] as const
export type News = (typeof allNews)[number]

type DeferredState = {
  readonly kept: readonly ResumableTrail[]
  readonly news: News | undefined
  readonly canInstall: boolean
}

export type DeferredParts = {
  flow: Flow
  base: string
  answerStorage: AnswerStorage
  navigator: Navigator
  install: InstallOffer
  /** Milliseconds since 1970, injected. */
  clock: () => number
  /** Of a large guide: its steps, which are fetched as they are needed. */
  parts?: Parts | undefined
  /** Of a large guide: loads the steps on stored trails. */
  loadStoredTrails?: (() => Promise<unknown>) | undefined
  /** The window, for storage events of other tabs. */
  page: Window
}

/** Milliseconds since 1970. */
export const browserClock = () => Date.now()

/**
 * A function that loads the steps on stored trails, without which they could not be read; none where the guide is
 * shipped whole.
 */
export function storedTrailsLoader(
  { flow, answerStorage }: Pick<DeferredParts, 'flow' | 'answerStorage'>,
  parts: Parts | undefined,
): DeferredParts['loadStoredTrails'] {
  const { list } = createStoredTrails(flow, answerStorage, browserClock)
  return parts && (async () => parts.withSteps(list))
}

export type DeferredStore = ReturnType<typeof createDeferredStore>

/**
 * The state of the deferred UI: stored trails, news of other tabs and versions, installing. The guide works without
 * it.
 */
export function createDeferredStore({
  flow,
  answerStorage,
  navigator,
  install,
  clock,
  loadStoredTrails,
  page,
}: DeferredParts) {
  const trails = createStoredTrails(flow, answerStorage, clock)
  const listeners = new Set<() => void>()
  const pending = new Set<News>()
  const dismissed = new Set<News>()
  let acceptUpdate: (() => void) | undefined
  storePendingEntries(flow, answerStorage, trails)
  const hasLost = trails.prune()
  if (hasLost) pending.add('lost')
  let state: DeferredState = {
    kept: trails.list(),
    news: hasLost ? 'lost' : undefined,
    canInstall: install.isOpen(),
  }

  function refresh() {
    state = {
      kept: trails.list(),
      news: allNews.find(news => pending.has(news) && !dismissed.has(news)),
      canInstall: install.isOpen(),
    }
    for (const listener of listeners) listener()
  }
  /** Shows news once: dismissed news does not come back while the page is open. */
  function notify(news: News) {
    pending.add(news)
    refresh()
  }

  const stopStoring = answerStorage.subscribe(entry => {
    const written = trails.write(entry)
    if (written === 'another-tab') navigator.fork(answerStorage.newThread())
    if (written === 'kept') refresh()
    else notify(written)
  })
  const onStoredTrail = ({ key, newValue }: StorageEvent) => {
    if (key === null) return refresh()
    if (threadOfKey(key, storagePrefix) === undefined) return
    if (newValue === null) refresh()
    else notify('another-tab')
  }
  const onStorage = (event: StorageEvent) => {
    if (loadStoredTrails === undefined) onStoredTrail(event)
    else
      void loadStoredTrails().then(
        () => onStoredTrail(event),
        () => undefined,
      )
  }
  page.addEventListener('storage', onStorage)
  const stopInstall = install.onChange(refresh)
  const stopDeletions = answerStorage.onDeleted(refresh)

  return {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    notify,
    dismiss(news: News) {
      dismissed.add(news)
      refresh()
    },
    resume(kept: ResumableTrail) {
      trails.adopt(kept)
      navigator.resume(kept.trail, kept.thread, kept.kind === 'cut')
    },
    /** Sets the callback for an accepted update. */
    onAccept(accept: () => void) {
      acceptUpdate = accept
    },
    acceptUpdate: () => acceptUpdate?.(),
    install: install.prompt,
    deleteAll() {
      navigator.deleteAll()
      refresh()
    },
    close() {
      page.removeEventListener('storage', onStorage)
      stopStoring()
      stopInstall()
      stopDeletions()
    },
  }
}
