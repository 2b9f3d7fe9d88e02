import { hydrateRoot } from 'react-dom/client'
import type { GuideText } from '../content/types.ts'
import type { Flow } from '../machines/flow.ts'
import { NotFound } from './not-found.tsx'
import { loadText } from './texts.ts'

type Place = {
  root: HTMLElement
  main: HTMLElement
  flow: Flow
  /** The words of the language in front. */
  text: GuideText
  base: string
  onLive: () => void
}

/** Takes over the page for an unknown address, in the languages that it speaks. */
export async function hydrateNotFound({ root, main, flow, text, base, onLive }: Place) {
  const speaksAll = main.dataset['languages'] !== text.language
  const others = speaksAll ? await Promise.all([loadText('ru'), loadText('en')]) : []
  const path = location.pathname
  hydrateRoot(
    root,
    <NotFound flow={flow} texts={[text, ...others]} base={base} path={path} onLive={onLive} />,
  )
}
