import type { GuideText, Language } from '../../machines/content.ts'
import type { AddressBar } from '../platform/address/address-bar.ts'
import type { Later } from './deferred/open-later.tsx'
import type { ListenToPresses } from '../ui/clicks.ts'
import type { Navigator } from '../platform/address/navigator.ts'
import type { AfterPaint } from '../platform/after-paint.ts'
import type { AnswerStorage } from '../platform/storage/answer-storage.ts'
import type { TabTrail } from '../platform/storage/tab-trail.ts'

/** What only a browser has; without it (prerendering) the page is plain links. */
export type Browser = {
  bar: AddressBar
  tabTrail: TabTrail
  loadText: (language: Language) => Promise<GuideText>
  /** When buttons and fingers are pressed; without it only the browser's own count of clicks is known. */
  presses?: ListenToPresses
  /** Puts off what may wait until a step is painted; without it nothing waits. */
  afterPaint?: AfterPaint
  /** Called when scripts have taken over the page. */
  onLive: () => void
  /** What is kept in this browser beyond the tab; without it all ends with the page. */
  answerStorage?: AnswerStorage
  /** Fetches what the first step does not need. */
  openLater?: (navigator: Navigator) => Promise<Later>
}
