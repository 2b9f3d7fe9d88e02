import { renderToString } from 'react-dom/server'
import type { GuideText } from '../../machines/content.ts'
import { escapeHtml } from '../../machines/html-page.ts'
import { findStep, nextStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepPath } from '../platform/address/address.ts'
import { pageTitle } from '../ui/page-title.ts'
import { Wizard } from '../guide/wizard.tsx'

type Place = { base: string; site: string }

/** By text: the templates of the steps that have been rendered, because a step is the neighbour of several. */
const rendered = new WeakMap<GuideText, Map<string, string>>()

/**
 * The steps that the answers of a step lead to, each as a `<template>` with its path and title: what
 * `app/ui/early-clicks.ts` shows before the scripts have come.
 */
export function neighbourTemplates(flow: Flow, text: GuideText, step: string, place: Place) {
  const known = rendered.get(text) ?? new Map<string, string>()
  rendered.set(text, known)
  const answers = findStep(flow, step)?.answers ?? []
  const next = new Set(answers.map(({ id }) => nextStep(flow, step, id)))
  return [...next]
    .map(id => {
      if (id === undefined || id === step) return ''
      const template = known.get(id) ?? templateOf(flow, text, id, place)
      known.set(id, template)
      return template
    })
    .join('')
}

function templateOf(flow: Flow, text: GuideText, step: string, { base, site }: Place): string {
  const html = renderToString(
    <Wizard flow={flow} text={text} step={step} base={base} site={site} isBrief />,
  )
  const path = stepPath(text.language, step, base)
  const title = escapeHtml(pageTitle(text, step))
  return `<template data-path="${path}" data-title="${title}">${contentOf(html)}</template>`
}

/**
 * The content of the frame (`app/ui/frame.tsx`): all between header and footer.
 * @throws Error when the frame has other elements
 */
function contentOf(html: string): string {
  const [, content] = /<div class="page [a-z-]+">(.*)<\/div><footer/s.exec(html) ?? []
  if (content === undefined) throw new Error('The frame of the page has changed: see contentOf.')
  return content
}
