import { Suspense, lazy } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepPath } from '../platform/address/address.ts'
import { NotFound } from './not-found.tsx'
import { SilentBoundary } from '../ui/error-boundary.tsx'
import { languages } from '../platform/languages.ts'
import type { Parts } from '../platform/parts.ts'
import { loadText } from '../platform/texts.ts'
import { LazyErrorFallback } from '../ui/lazy-error-fallback.tsx'
import { hydratePage } from '../ui/hydrate-page.tsx'

// Imported dynamically, because steps load it too: a static import would split the first step's chunk.
const DeferredTool = lazy(async () => {
  const deferredUi = await import('./deferred/deferred-ui.tsx')
  await deferredUi.showLateStyle()
  return { default: deferredUi.DeferredTool }
})

type Place = {
  root: HTMLElement
  main: HTMLElement
  flow: Flow
  parts: Parts | undefined
  /** The texts of the first language on the page. */
  text: GuideText
  base: string
  onHydrated: () => void
}

/** Hydrates the 404 page, in all languages that it shows. */
export async function hydrateNotFound({ root, main, flow, parts, text, base, onHydrated }: Place) {
  const speaksAll = main.dataset['languages'] !== text.language
  const others = speaksAll
    ? await Promise.all(languages.filter(other => other !== text.language).map(loadText))
    : []
  // The step that was meant may be any.
  await Promise.all([text, ...others].map(async ({ language }) => parts?.loadAll(language)))
  const open = (step: string) => location.assign(stepPath(text.language, step, base))
  const { start } = flow.graph
  const finder = (
    <SilentBoundary>
      <Suspense fallback={null}>
        <DeferredTool
          tool="finder"
          step={start}
          flow={flow}
          text={text}
          base={base}
          onClick={(_, move) => move()}
          onJump={open}
        />
      </Suspense>
    </SilentBoundary>
  )
  hydratePage({
    root,
    page: (
      <NotFound
        flow={flow}
        texts={[text, ...others]}
        base={base}
        path={location.pathname}
        finder={finder}
        onHydrated={onHydrated}
      />
    ),
    fallback: () => <LazyErrorFallback flow={flow} text={text} base={base} />,
  })
}
