// The entry script of an embedded page. It listens for messages at once, so that no hello is missed, and
// fetches everything else after the first paint.
import { hasAll, neededByEmbed, stayPlain } from '../platform/browser-support.ts'
import { painted } from '../platform/first-paint.ts'
import { setPhase, unlessLeaving } from '../platform/page-phase.ts'
import { openParentChannel } from './parent-channel.ts'

async function start() {
  if (!hasAll(neededByEmbed)) return stayPlain('This browser lacks what the scripts call.')
  const channel = openParentChannel(window, import.meta.env.EMBED_PARENTS)
  await painted()
  await unlessLeaving()
  const { startEmbed } = await import('./client.tsx')
  // In a task of its own, so that a click that was made while the scripts were parsed is handled first.
  await new Promise(resolve => setTimeout(resolve))
  await unlessLeaving()
  setPhase(document, 'scripts')
  await startEmbed(channel)
}

// A script that cannot be fetched, or that fails before hydration, leaves the page as plain links.
start().catch((error: unknown) => unlessLeaving().then(() => stayPlain(error)))
