import graph from 'content:graph'
import loadWords from 'load-language:content:interface/embed'
import { fetchPagePart } from '../platform/fetch-part.ts'
import { pageLanguage } from '../platform/page-language.ts'
import { createParts } from '../platform/parts.ts'
import { loadText } from '../platform/texts.ts'
import { createFlow } from '../../machines/flow.ts'
import { createGrowingFlow } from '../../machines/growing-flow.ts'
import { arrive, replayArrival } from '../platform/address/arrival.ts'
import { browserAfterPaint } from '../platform/after-paint.ts'
import { browserAddressBar } from '../platform/address/address-bar.ts'
import { windowPresses } from '../ui/clicks.ts'
import { LazyErrorFallback } from '../ui/lazy-error-fallback.tsx'
import { hydratePage } from '../ui/hydrate-page.tsx'
import type { ParentChannel } from './parent-channel.ts'
import { embedBase } from './embed-base.ts'
import { EmbeddedGuide } from './embedded-guide.tsx'
import { postHeight } from './post-height.ts'

/**
 * Hydrates an embedded page.
 * @throws TypeError when the words cannot be fetched
 */
export async function startEmbed(channel: ParentChannel) {
  const root = document.getElementById('root')
  const step = root?.querySelector('main')?.dataset['step']
  if (!root || step === undefined) return
  const language = pageLanguage()
  const [text, words, part] = await Promise.all([
    loadText(language),
    loadWords[language](),
    import.meta.env.PARTS ? fetchPagePart() : undefined,
  ])
  const parts = import.meta.env.PARTS
    ? createParts(createGrowingFlow(graph), loadText, language)
    : undefined
  if (import.meta.env.PARTS && part !== undefined) parts?.takeFirst(text, part.of, part.steps)
  const flow = parts?.flow ?? createFlow(graph)
  const base = import.meta.env.BASE_URL
  const bar = browserAddressBar(window)
  const place = { flow, bar, base: embedBase(base), step, tabTrail: undefined }
  if (import.meta.env.PARTS) await parts?.withSteps(() => replayArrival(flow, arrive(place).entry))
  const browser = {
    bar,
    parts,
    channel,
    afterPaint: browserAfterPaint(window),
    presses: windowPresses(window),
    onHydrated: () => {
      root.dataset['live'] = ''
      postHeight(channel, root)
    },
  }
  const shared = { flow, text, base }
  const site = import.meta.env.SITE_URL
  hydratePage({
    root,
    page: <EmbeddedGuide {...shared} words={words} step={step} site={site} browser={browser} />,
    fallback: () => <LazyErrorFallback {...shared} inside={embedBase(base)} />,
  })
}
