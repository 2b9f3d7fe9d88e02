import { guideId } from './guide-id.ts'
import { setPhase } from './page-phase.ts'

// This file is parsed by every browser with module scripts: the build compiles it to older syntax than the rest.

// What the scripts of each surface need of the built-in functions that browsers with module scripts may lack (feature
// detection): a constant for each, so that no page ships the list of another. The oldest browsers with all of the guide's:
// Chrome 80, Safari 14, Samsung Internet 13, Firefox 78. `tests/journeys/browser-support.test.ts` compares these lists with
// the built files.

export const neededByGuide = [
  'Array.prototype.flat',
  'Array.prototype.flatMap',
  'Intl.PluralRules',
  'Object.fromEntries',
  'Promise.allSettled',
]
export const neededByEmbed = [
  'Array.prototype.flat',
  'Array.prototype.flatMap',
  'Object.fromEntries',
  'Promise.allSettled',
  'ResizeObserver',
]
export const neededByConsole = [
  'Array.prototype.flat',
  'Array.prototype.flatMap',
  'HTMLDialogElement.prototype.showModal',
  'Intl.PluralRules',
  'Object.fromEntries',
  'Promise.allSettled',
  'ResizeObserver',
  'String.prototype.trimStart',
]

/** Whether a browser has all of these built-ins, each named by its path from `window`. */
export function hasAll(paths: readonly string[], page: object = window): boolean {
  return paths.every(path => find(page, path) !== undefined)
}

function find(page: object, path: string): unknown {
  let found: unknown = page
  for (const name of path.split('.')) {
    if (found === undefined || found === null) return undefined
    found = Reflect.get(Object(found), name)
  }
  return found
}

/**
 * Leaves the page as plain links, without hydration, and hides controls that need scripts (`data-plain` in the
 * styles).
 */
export function stayPlain(reason: unknown) {
  console.warn(`${guideId}: the page stays as plain links.`, reason)
  document.documentElement.setAttribute('data-plain', '')
  setPhase(document, 'links')
}
