// The entry script of the console's page.
import { hasAll, neededByConsole, stayPlain } from '../platform/browser-support.ts'
import { pageLanguage } from '../platform/page-language.ts'

async function start(root: HTMLElement) {
  if (!hasAll(neededByConsole)) return stayPlain('This browser lacks what the console calls.')
  const { startConsole } = await import('./start-console.tsx')
  await startConsole({
    root,
    language: pageLanguage(),
    base: import.meta.env.BASE_URL,
    onHydrated: () => {
      root.dataset['live'] = ''
    },
  })
}

const root = document.getElementById('root')
// A script that cannot be fetched, or that fails before hydration, leaves the announcing page with its link to the
// guide.
if (root) void start(root).catch(stayPlain)
