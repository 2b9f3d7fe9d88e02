// The only script that the console's page and the map ask for.
import { isLanguage } from '../../machines/content.ts'
import { settleMap } from '../ui/flow-map/settle-map.ts'

async function start(root: HTMLElement) {
  const { lang } = document.documentElement
  const onLive = () => {
    root.dataset['live'] = ''
  }
  if (root.querySelector('main')?.dataset['page'] !== 'agent') {
    settleMap(root, window)
    return onLive()
  }
  const { startAgent } = await import('./start-console.tsx')
  await startAgent({
    root,
    language: isLanguage(lang) ? lang : 'kk',
    base: import.meta.env.BASE_URL,
    onLive,
  })
}

const root = document.getElementById('root')
// The page goes on offering the guide when a script cannot be fetched.
if (root) void start(root).catch((error: unknown) => console.warn('eds-guide:', error))
