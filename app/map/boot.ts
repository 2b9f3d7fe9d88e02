// The entry script of the map's page: it marks the answers that this browser has stored.
import { hasAll, neededByGuide } from '../platform/browser-support.ts'
import { guideId } from '../platform/guide-id.ts'

async function start(root: HTMLElement) {
  try {
    if (!hasAll(neededByGuide)) return
    const { showStoredPath } = await import('./show-stored-path.ts')
    showStoredPath(root)
  } catch (error) {
    console.warn(`${guideId}: the kept answers cannot be shown.`, error)
  } finally {
    root.dataset['live'] = ''
  }
}

const root = document.getElementById('root')
if (root) void start(root)
