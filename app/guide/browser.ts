import type { GuideText, Language } from '../../machines/content.ts'
import type { Navigator } from '../platform/address/navigator.ts'
import type { StepBrowser } from '../ui/use-step-controller.ts'
import type { DeferredUi } from './deferred/deferred-ui.tsx'

/** The browser capabilities of the guide, injected; absent while prerendering, where the page is plain links. */
export type Browser = StepBrowser & {
  loadText: (language: Language) => Promise<GuideText>
  /** Loads the deferred UI. */
  loadDeferredUi?: (navigator: Navigator) => Promise<DeferredUi>
}
