import graph from 'content:graph'
import type { GuideText } from '../../machines/content.ts'
import { createFlow } from '../../machines/flow.ts'
import { hydrateStep } from './hydrate-step.tsx'

const flow = createFlow(graph)
const base = import.meta.env.BASE_URL

/**
 * Takes over the prerendered page. What it shows is read from the page itself, not from the address:
 * a worker may have served it under another one.
 * @param text the words in which the page was made
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
    // Few ever come here, so the first step does not pay for it.
    const { hydrateNotFound } = await import('./hydrate-not-found.tsx')
    await hydrateNotFound({ root, main, flow, text, base, onLive })
  }
}
