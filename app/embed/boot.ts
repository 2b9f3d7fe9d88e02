// The only script that an embedded page asks for. It listens at once, so that no hello is missed;
// everything else is fetched when the page stands.
import { hasAll, needs, stayPlain } from '../platform/browser-support.ts'
import { openDoor } from './door.ts'

async function start() {
  if (!hasAll(needs.embed)) return stayPlain('This browser lacks what the scripts call.')
  const door = openDoor(window, import.meta.env.EMBED_PARENTS)
  await new Promise(resolve => window.addEventListener('load', resolve))
  const { startEmbed } = await import('./client.tsx')
  await startEmbed(door)
}

// The page goes on working as plain links when a script cannot be fetched, or breaks before it has taken over.
start().catch(stayPlain)
