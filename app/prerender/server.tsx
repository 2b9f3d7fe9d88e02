import flowData from 'content:flow'
import graph from 'content:graph'
import siteWords from 'every-language:content:interface/site'
import texts from 'every-language:content:text'
import { renderToString } from 'react-dom/server'
import type { Language } from '../../machines/content.ts'
import { defaultLanguage, languages } from '../platform/languages.ts'
import { createFlow } from '../../machines/flow.ts'
import { codePath, stepPath } from '../platform/address/address.ts'
import { referencePages } from './reference-pages.tsx'
import { toolPages } from './tool-pages.tsx'
import { provideHelp } from '../ui/help/load-help.ts'
import { embedPages } from './embed-pages.tsx'
import { NotFound } from '../guide/not-found.tsx'
import { oneFileParts } from './one-file-parts.tsx'
import { neighbourTemplates } from './neighbour-templates.tsx'
import type { Page } from './page.ts'
import { guideHead, pageHead, sharedHead } from './page-head.ts'
import { PointerPage } from '../guide/pointer-page.tsx'
import { manifestPath, webManifest } from '../platform/offline/web-manifest.ts'
import { Wizard } from '../guide/wizard.tsx'

await provideHelp()
const flow = createFlow(graph)
const all = languages.map(language => texts[language])
const [first = texts[defaultLanguage], ...others] = all
/** The texts of every language, for pages in no language of their own. */
const inAllLanguages = [first, ...others] as const
const base = import.meta.env.BASE_URL
const site = import.meta.env.SITE_URL

/** The flow for bots and other programs, as `docs/flow-json.md` describes it. */
export const flowJson: unknown = flowData

/** Every step address of the site, for the sitemap. */
export function stepPaths(): {
  path: string
  alternates: { language: Language; path: string }[]
}[] {
  return Object.keys(graph.steps).flatMap(step =>
    all.map(({ language }) => ({
      path: stepPath(language, step, base),
      alternates: all.map(other => ({
        language: other.language,
        path: stepPath(other.language, step, base),
      })),
    })),
  )
}

/** Renders the one-file edition, for use without a network. */
export function renderOneFile() {
  return oneFileParts({ flow, texts: all, base, site })
}

/** The web app manifests, one per language. */
export const manifests = all.map(text => ({
  file: manifestPath(text.language, base),
  manifest: webManifest(text, siteWords[text.language].description, base),
}))

/** Renders every page of the site, one at a time: thousands would fill the memory. */
export function* renderPages(): Generator<Page> {
  for (const page of drawPages())
    yield { ...page, head: [sharedHead(base), page.head, ...ofGuide(page)].join('\n    ') }
}

/** Tags for the head of a page that can be installed: of the guide, not of tools or embedded pages. */
function ofGuide({ template, language }: Page): string[] {
  return template === undefined ? [guideHead(base, manifestPath(language, base))] : []
}

function* drawPages(): Generator<Page> {
  const steps = Object.keys(graph.steps)
  yield stepPage(defaultLanguage, graph.start, base)
  for (const { language } of all) {
    for (const step of steps) yield stepPage(language, step, stepPath(language, step, base))
    for (const [retired, step] of Object.entries(graph.aliases))
      yield movedPage(language, retired, step)
  }
  for (const step of steps) yield codePage(graph.steps[step]?.code ?? '', step)
  for (const [code, step] of Object.entries(graph.retiredCodes)) yield codePage(code, step)
  yield* embedPages({ flow, texts: all, base, site })
  yield* toolPages({ flow, texts: all, base, site })
  yield* referencePages({ version: graph.contentVersion, texts: all, base, site })
  for (const { language } of all) yield notFoundPage(language)
  yield rootNotFoundPage()
}

function stepPage(language: Language, step: string, path: string): Page {
  const text = texts[language]
  const head = pageHead({ kind: 'step', text, step, base, site })
  const page = <Wizard flow={flow} text={text} step={step} base={base} site={site} />
  const body = renderToString(page)
  const neighbours = neighbourTemplates(flow, text, step, { base, site })
  return { path, file: `${path}index.html`, language, head, body, neighbours }
}

/** The step itself under a retired id; after hydration the address is replaced and the answers stay. */
function movedPage(language: Language, retired: string, step: string): Page {
  const text = texts[language]
  const path = stepPath(language, retired, base)
  const head = pageHead({ kind: 'moved', text, step, base, site })
  const page = <Wizard flow={flow} text={text} step={step} base={base} site={site} />
  const body = renderToString(page)
  const neighbours = neighbourTemplates(flow, text, step, { base, site })
  return { path, file: `${path}index.html`, language, head, body, neighbours }
}

function codePage(code: string, step: string): Page {
  const path = codePath(code, base)
  const head = pageHead({ kind: 'code', texts: all, step, code, base, site })
  const page = (
    <PointerPage flow={flow} texts={inAllLanguages} base={base} step={step} code={code} />
  )
  return {
    path,
    file: `${path}index.html`,
    language: defaultLanguage,
    head,
    body: renderToString(page),
  }
}

function notFoundPage(language: Language): Page {
  const file = `${base}${language}/404.html`
  const head = pageHead({ kind: 'not-found', text: texts[language] })
  const page = <NotFound flow={flow} texts={[texts[language]]} base={base} />
  return { path: file, file, language, head, body: renderToString(page) }
}

function rootNotFoundPage(): Page {
  const file = `${base}404.html`
  const head = pageHead({ kind: 'not-found', text: texts[defaultLanguage] })
  const page = <NotFound flow={flow} texts={inAllLanguages} base={base} />
  return { path: file, file, language: defaultLanguage, head, body: renderToString(page) }
}
