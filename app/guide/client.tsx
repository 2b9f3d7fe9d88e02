import graph from 'content:graph'
import type { GuideText } from '../../machines/content.ts'
import { createFlow } from '../../machines/flow.ts'
import { createGrowingFlow } from '../../machines/growing-flow.ts'
import type { PagePart } from '../platform/fetch-part.ts'
import { createParts } from '../platform/parts.ts'
import { loadText } from '../platform/texts.ts'
import { hydrateStep } from './hydrate-step.tsx'

const base = import.meta.env.BASE_URL

/**
 * Hydrates the prerendered page. The step is read from the page itself (`data-step`), not from the address: the
 * service worker may have served it under another one.
 * @param text the texts in the page's language
 * @param part of a large guide: the steps near that of the page
 * @throws TypeError when steps on the person's trail cannot be fetched
 */
export async function startClient(text: GuideText, part: PagePart | undefined) {
  const root = document.getElementById('root')
  const main = root?.querySelector('main')
  if (!root || !main) return
  const step = main.dataset['step']
  const parts = import.meta.env.PARTS
    ? createParts(createGrowingFlow(graph), loadText, text.language)
    : undefined
  const flow = parts?.flow ?? createFlow(graph)
  const onHydrated = () => {
    root.dataset['live'] = ''
  }
  if (step !== undefined) {
    if (import.meta.env.PARTS && part !== undefined) parts?.takeFirst(text, part.of, part.steps)
    const isBrief = main.dataset['brief'] !== undefined
    await hydrateStep({ root, flow, parts, text, step, isBrief, base, onHydrated })
  } else if (main.dataset['page'] === 'not-found') {
    // Rarely needed, so it is not part of the first step's scripts.
    const { hydrateNotFound } = await import('./hydrate-not-found.tsx')
    await hydrateNotFound({ root, main, flow, parts, text, base, onHydrated })
  }
}
