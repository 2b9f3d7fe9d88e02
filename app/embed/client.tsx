import graph from 'content:graph'
import loadWords from 'load-language:content:interface/embed'
import { pageLanguage } from '../platform/page-language.ts'
import { loadText } from '../platform/texts.ts'
import { createFlow } from '../../machines/flow.ts'
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
  const [text, words] = await Promise.all([loadText(language), loadWords[language]()])
  const browser = {
    bar: browserAddressBar(window),
    channel,
    afterPaint: browserAfterPaint(window),
    presses: windowPresses(window),
    onLive: () => {
      root.dataset['live'] = ''
      postHeight(channel, root)
    },
  }
  const flow = createFlow(graph)
  const base = import.meta.env.BASE_URL
  const shared = { flow, text, base }
  const site = import.meta.env.SITE_URL
  hydratePage({
    root,
    page: <EmbeddedGuide {...shared} words={words} step={step} site={site} browser={browser} />,
    fallback: () => <LazyErrorFallback {...shared} inside={embedBase(base)} />,
  })
}
