// The only script that an embedded page asks for. It listens at once, so that no hello is missed;
// everything else is fetched when the page stands.
import { openDoor } from './door.ts'

const door = openDoor(window, import.meta.env.EMBED_PARENTS)

async function start() {
  const { startEmbed } = await import('./client.tsx')
  await startEmbed(door)
}

// The page goes on working as plain links when a script cannot be fetched.
window.addEventListener(
  'load',
  () => void start().catch((error: unknown) => console.warn('eds-guide:', error)),
)
