import graph from 'content:graph'
import { isLanguage } from '../../machines/content.ts'
import type { GuideText, Language } from '../../machines/content.ts'
import type { EmbedWords } from '../../machines/interface-words.generated.ts'
import { createFlow } from '../../machines/flow.ts'
import { browserAddressBar } from '../platform/address/address-bar.ts'
import { Trouble } from '../ui/trouble.tsx'
import { takeOver } from '../ui/take-over.tsx'
import type { Door } from './door.ts'
import { embedBase } from './embed-base.ts'
import { EmbeddedGuide } from './embedded-guide.tsx'
import { tellHeight } from './tell-height.ts'

type Words = Promise<[{ default: GuideText }, { default: EmbedWords }]>

const loaders: Record<Language, () => Words> = {
  kk: () => Promise.all([import('content:text/kk'), import('content:interface/embed/kk')]),
  ru: () => Promise.all([import('content:text/ru'), import('content:interface/embed/ru')]),
  en: () => Promise.all([import('content:text/en'), import('content:interface/embed/en')]),
}

/**
 * Takes over an embedded page.
 * @throws TypeError when the words cannot be fetched
 */
export async function startEmbed(door: Door) {
  const root = document.getElementById('root')
  const step = root?.querySelector('main')?.dataset['step']
  if (!root || step === undefined) return
  const { lang } = document.documentElement
  const [text, words] = await loaders[isLanguage(lang) ? lang : 'kk']()
  const browser = {
    bar: browserAddressBar(window),
    door,
    now: () => performance.now(),
    onLive: () => {
      root.dataset['live'] = ''
      tellHeight(door, root)
    },
  }
  const flow = createFlow(graph)
  const base = import.meta.env.BASE_URL
  const shared = { flow, text: text.default, base }
  const site = import.meta.env.SITE_URL
  takeOver({
    root,
    page: (
      <EmbeddedGuide {...shared} words={words.default} step={step} site={site} browser={browser} />
    ),
    trouble: () => <Trouble {...shared} inside={embedBase(base)} />,
  })
}
