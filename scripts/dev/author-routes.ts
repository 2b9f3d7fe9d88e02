import { contentFolder } from '../../compiler/guide.ts'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkContent } from '../../compiler/check.ts'
import type { Checked } from '../../compiler/check.ts'
import { authorPanel } from './author-panel.ts'
import { problemsPage } from './problems-page.ts'

const folder = contentFolder
const panelPath = '/__author/'
const panelScripts = `<link rel="stylesheet" href="/scripts/dev/dev.css">
<script type="module" src="/scripts/dev/panel.ts"></script>
<script type="module" src="/scripts/dev/editor-links.ts"></script>`

/** The routes for authors in development. The content is cached until a file is saved. */
export function createAuthorRoutes() {
  let checked: Checked | undefined
  const read = () => (checked ??= checkContent(resolve(folder)))
  return {
    /** Drops the cache, after a file has changed. */
    forget() {
      checked = undefined
    },
    /** The page of all problems, or undefined when there are none. */
    problems(): string | undefined {
      const { problems } = read()
      return problems.length === 0 ? undefined : problemsPage(problems, readIfThere)
    },
    /** The panel of a step, if a path asks for one. */
    panel(path: string): { readonly status: number; readonly body: string } | undefined {
      if (!path.startsWith(panelPath)) return undefined
      const body = authorPanel(read(), path.slice(panelPath.length))
      return body === undefined ? { status: 404, body: '' } : { status: 200, body }
    },
    /** A page with the panel's scripts added. */
    withPanel: (html: string) => html.replace('</body>', () => `${panelScripts}\n</body>`),
  }
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
