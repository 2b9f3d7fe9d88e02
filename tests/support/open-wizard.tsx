import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeAll, vi } from 'vitest'
import { stepPath } from '../../app/platform/address/address.ts'
import { prepareTool } from '../../app/finder/load-finder.ts'
import { createDeferredUi } from '../../app/guide/deferred/deferred-ui.tsx'
import { loadTrailList } from '../../app/guide/deferred/lazy-trail-list.tsx'
import { languages } from '../../app/platform/languages.ts'
import { noAnswerStorage } from '../../app/platform/storage/answer-storage.ts'
import type { Browser } from '../../app/guide/browser.ts'
import { Wizard } from '../../app/guide/wizard.tsx'
import type { GuideText, Language } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import type { Trail } from '../../machines/trail.ts'
import { memoryAddressBar } from './address-bar.ts'
import { flow as realFlow } from './flow.ts'
import { texts } from './texts.ts'

type Options = {
  step?: string
  language?: Language
  flow?: Flow
  fragment?: string
  referrer?: string
  state?: unknown
  tabTrail?: Trail
  browser?: Partial<Browser>
  /** Whether the deferred UI is loaded. */
  hasDeferredUi?: boolean
  /** Whether it includes the finder and the file name reader. */
  hasFinder?: boolean
}

// Loaded beforehand: on a busy machine `act` may lose the retry of a part whose code arrives during a click.
beforeAll(async () => {
  await Promise.all([loadTrailList(), ...languages.map(prepareTool)])
})
afterEach(cleanup)

function deferredUiIn(
  flow: Flow,
  text: GuideText,
  hasFinder = true,
): NonNullable<Browser['loadDeferredUi']> {
  return async navigator => {
    const deferredUi = createDeferredUi({
      flow,
      text,
      base: '/',
      answerStorage: noAnswerStorage(),
      navigator,
      install: { isOpen: () => false, prompt: () => undefined, onChange: () => () => undefined },
      clock: () => 0,
      page: window,
      now: () => 0,
    })
    return hasFinder ? deferredUi : { ...deferredUi, Tool: () => <></> }
  }
}

/** Opens a prerendered page and hydrates it. */
export function openWizard(options: Options = {}) {
  const { step = 'start', language = 'en', flow = realFlow } = options
  const history = memoryAddressBar({ path: stepPath(language, step), ...options })
  let tabTrail = options.tabTrail
  const browser: Browser = {
    bar: history.bar,
    tabTrail: {
      read: () => tabTrail,
      write: trail => {
        tabTrail = trail
      },
    },
    loadText: async to => texts[to],
    onHydrated: () => undefined,
    ...(options.hasDeferredUi
      ? { loadDeferredUi: deferredUiIn(flow, texts[language], options.hasFinder) }
      : {}),
    ...options.browser,
  }
  const props = { flow, text: texts[language], step, base: '/', site: 'https://eds.example' }
  const container = document.createElement('div')
  container.innerHTML = renderToString(<Wizard {...props} />)
  document.body.append(container)
  vi.stubGlobal('scrollTo', () => undefined)
  const problems: unknown[] = []
  render(<Wizard {...props} browser={browser} />, {
    container,
    hydrate: true,
    onRecoverableError: error => problems.push(error),
  })
  const user = userEvent.setup()
  const main = () => screen.getByRole('main')
  return {
    user,
    history,
    problems,
    main,
    step: () => main().dataset['step'],
    tabTrail: () => tabTrail,
    answer: async (id: string) => {
      const link = container.querySelector(`a[data-answer="${id}"]`)
      if (link === null) throw new Error(`The page offers no answer "${id}".`)
      await user.click(link)
    },
  }
}
