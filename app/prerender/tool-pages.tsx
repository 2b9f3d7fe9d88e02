import words from 'every-language:content:interface/console'
import mapWords from 'every-language:content:interface/map'
import maps from 'every-language:map:titled'
import lanes from 'map:lanes'
import { renderToString } from 'react-dom/server'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { toolPath } from '../platform/address/address.ts'
import { MapPage } from '../map/map-page.tsx'
import { pageHead } from './page-head.ts'
import type { Page } from './page.ts'
import { ConsolePage } from '../console/console-page.tsx'

type Parts = { flow: Flow; texts: readonly GuideText[]; base: string; site: string }

/** Renders the pages of the agent console and of the map. */
export function toolPages({ flow, texts, base, site }: Parts): Page[] {
  return texts.flatMap(text => {
    const { language } = text
    const own = words[language]
    const ofMap = mapWords[language]
    const map = (
      <MapPage
        flow={flow}
        text={text}
        words={ofMap}
        drawingWords={own}
        lanes={lanes}
        map={maps[language]}
        base={base}
      />
    )
    const console = <ConsolePage flow={flow} text={text} words={own} base={base} />
    const pages = [
      { tool: 'map', template: 'map', title: ofMap.title, body: renderToString(map) },
      { tool: 'agent', template: 'console', title: own.title, body: renderToString(console) },
    ] as const
    return pages.map(({ tool, template, title, body }): Page => {
      const path = toolPath(language, tool, base)
      const head = pageHead({ kind: 'tool', tool, title, text, base, site })
      return { path, file: `${path}index.html`, template, language, head, body }
    })
  })
}
