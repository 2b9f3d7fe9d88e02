// The only script that the console's page asks for.
import { hasAll, needs, stayPlain } from '../platform/browser-support.ts'
import { pageLanguage } from '../platform/page-language.ts'

async function start(root: HTMLElement) {
  if (!hasAll(needs.console)) return stayPlain('This browser lacks what the console calls.')
  const { startConsole } = await import('./start-console.tsx')
  await startConsole({
    root,
    language: pageLanguage(),
    base: import.meta.env.BASE_URL,
    onLive: () => {
      root.dataset['live'] = ''
    },
  })
}

const root = document.getElementById('root')
// The page goes on offering the guide when a script cannot be fetched, or breaks before it has taken over.
if (root) void start(root).catch(stayPlain)
