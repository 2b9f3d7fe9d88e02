import notFoundWords from 'every-language:content:interface/not-found'
import siteWords from 'every-language:content:interface/site'
import { defaultLanguage, languageInfo, languages } from '../platform/languages.ts'
import { escapeHtml } from '../../machines/html-page.ts'
import type { GuideText } from '../../machines/content.ts'
import { themeColor } from '../platform/offline/web-manifest.ts'
import { codePath, stepPath, toolPath } from '../platform/address/address.ts'
import type { ToolPage } from '../../machines/tool-pages.ts'
import { fill } from '../ui/guide.ts'
import { pageTitle } from '../ui/page-title.ts'
import { plainText } from '../ui/plain-text.ts'

type Place = { step: string; base: string; site: string }
type Subject =
  | ({ kind: 'step' | 'moved' | 'embed'; text: GuideText } & Place)
  | ({ kind: 'code'; texts: readonly GuideText[]; code: string } & Place)
  | { kind: 'not-found'; text: GuideText }
  | { kind: 'tool'; tool: ToolPage; title: string; text: GuideText; base: string; site: string }

/** The tags with which the head of every page begins, whatever its template. */
export function sharedHead(base: string): string {
  return `<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${base}favicon.svg" type="image/svg+xml" />`
}

/** The tags of a page of the guide, which can be installed: its manifest, its icon and the colour of the browser's bar. */
export function guideHead(base: string, manifest: string): string {
  return `<link rel="manifest" href="${manifest}" />
    <link rel="apple-touch-icon" href="${base}icons/apple-touch-180.png" />
    <meta name="theme-color" content="${themeColor}" />`
}

/** The page-specific tags of `<head>`, as HTML. */
export function pageHead(subject: Subject): string {
  switch (subject.kind) {
    case 'step':
      return stepHead(subject)
    case 'embed':
    case 'moved':
      return [
        tag('title', pageTitle(subject.text, subject.step)),
        canonical(subject.site + stepPath(subject.text.language, subject.step, subject.base)),
        noIndex,
      ].join('\n    ')
    case 'code':
      return [
        tag(
          'title',
          subject.texts
            .map(({ language }) => fill(siteWords[language].codeTitle, { code: subject.code }))
            .join(' · '),
        ),
        canonical(subject.site + codePath(subject.code, subject.base)),
        noIndex,
      ].join('\n    ')
    case 'not-found':
      return [
        tag(
          'title',
          `${notFoundWords[subject.text.language].title} – ${subject.text.words.siteName}`,
        ),
        noIndex,
      ].join('\n    ')
    case 'tool':
      return toolHead(subject)
  }
}

/** The tags of the console, which is not indexed, and of the map. */
function toolHead(subject: Extract<Subject, { kind: 'tool' }>): string {
  const { tool, title, text, base, site } = subject
  return [
    tag('title', `${title} – ${text.words.siteName}`),
    canonical(site + toolPath(text.language, tool, base)),
    ...languages.map(language => alternate(language, site + toolPath(language, tool, base))),
    ...(tool === 'agent' ? [noIndex] : []),
  ].join('\n    ')
}

const noIndex = '<meta name="robots" content="noindex" />'

function stepHead({
  text,
  step,
  base,
  site,
}: Extract<Subject, { kind: 'step' | 'moved' | 'embed' }>): string {
  const own = site + stepPath(text.language, step, base)
  const title = pageTitle(text, step)
  const stepText = text.steps[step]
  const summary = plainText(stepText?.actions[0] ?? stepText?.about[0] ?? [])
  const description = summary === '' ? siteWords[text.language].description : summary
  return [
    tag('title', title),
    `<meta name="description" content="${escapeHtml(description)}" />`,
    canonical(own),
    ...languages.map(language => alternate(language, site + stepPath(language, step, base))),
    alternate('x-default', site + stepPath(defaultLanguage, step, base)),
    property('og:type', 'website'),
    property('og:site_name', text.words.siteName),
    property('og:title', title),
    property('og:description', description),
    property('og:url', own),
    property('og:locale', languageInfo(text.language).locale),
    property('og:image', `${site}${base}preview.png`),
    '<meta name="twitter:card" content="summary_large_image" />',
  ].join('\n    ')
}

function tag(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`
}
function canonical(href: string): string {
  return `<link rel="canonical" href="${escapeHtml(href)}" />`
}
function alternate(language: string, href: string): string {
  return `<link rel="alternate" hreflang="${language}" href="${escapeHtml(href)}" />`
}
function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}" />`
}
