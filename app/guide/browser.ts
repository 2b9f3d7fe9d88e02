import type { GuideText, Language } from '../../machines/content.ts'
import type { AddressBar } from '../platform/address/address-bar.ts'
import type { DeferredUi } from './deferred/deferred-ui.tsx'
import type { ListenToPresses } from '../ui/clicks.ts'
import type { Navigator } from '../platform/address/navigator.ts'
import type { AfterPaint } from '../platform/after-paint.ts'
import type { AnswerStorage } from '../platform/storage/answer-storage.ts'
import type { TabTrail } from '../platform/storage/tab-trail.ts'

/** Browser capabilities, injected; absent while prerendering, where the page is plain links. */
export type Browser = {
  bar: AddressBar
  tabTrail: TabTrail
  loadText: (language: Language) => Promise<GuideText>
  /** Pointer presses; without them a double click is known by `event.detail` alone. */
  presses?: ListenToPresses
  /** A queue of work after the paint; without it everything runs at once. */
  afterPaint?: AfterPaint
  /** Called after hydration. */
  onLive: () => void
  /** The stored answers; without it they last as long as the page. */
  answerStorage?: AnswerStorage
  /** Loads the deferred UI. */
  loadDeferredUi?: (navigator: Navigator) => Promise<DeferredUi>
}
