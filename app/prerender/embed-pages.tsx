import words from 'every-language:content:interface/embed'
import { renderToString } from 'react-dom/server'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepPath } from '../platform/address/address.ts'
import { pageHead } from './page-head.ts'
import { embedBase } from '../embed/embed-base.ts'
import { EmbeddedGuide } from '../embed/embedded-guide.tsx'

type Place = { flow: Flow; texts: readonly GuideText[]; base: string; site: string }

/** Renders every step, under retired ids too, as a compact page that the sites of EMBED_PARENTS may frame. */
export function* embedPages({ flow, texts, base, site }: Place) {
  const ids = [
    ...Object.keys(flow.graph.steps).map(step => [step, step] as const),
    ...Object.entries(flow.graph.aliases),
  ]
  for (const text of texts) {
    for (const [id, step] of ids) {
      const { language } = text
      const path = stepPath(language, id, embedBase(base))
      const head = pageHead({ kind: 'embed', text, step, base, site })
      const page = (
        <EmbeddedGuide
          flow={flow}
          text={text}
          words={words[language]}
          step={step}
          base={base}
          site={site}
        />
      )
      const body = renderToString(page)
      yield { path, file: `${path}index.html`, template: 'embed' as const, language, head, body }
    }
  }
}
