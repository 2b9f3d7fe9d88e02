import graph from 'content:graph'
import type { GuideText } from '../../machines/content.ts'
import { createFlow } from '../../machines/flow.ts'
import { hydrateStep } from './hydrate-step.tsx'

const flow = createFlow(graph)
const base = import.meta.env.BASE_URL

/**
 * Hydrates the prerendered page. The step is read from the page itself (`data-step`), not from the address: the
 * service worker may have served it under another one.
 * @param text the texts in the page's language
 */
export async function startClient(text: GuideText) {
  const root = document.getElementById('root')
  const main = root?.querySelector('main')
  if (!root || !main) return
  const step = main.dataset['step']
  const onLive = () => {
    root.dataset['live'] = ''
  }
  if (step !== undefined) {
    hydrateStep({ root, flow, text, step, base, onLive })
  } else if (main.dataset['page'] === 'not-found') {
    // Rarely needed, so it is not part of the first step's scripts.
    const { hydrateNotFound } = await import('./hydrate-not-found.tsx')
    await hydrateNotFound({ root, main, flow, text, base, onLive })
  }
}
