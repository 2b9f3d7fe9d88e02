import type { Plugin } from 'vite'
import { readContent } from './check.ts'
import { compiledModules } from './compiled-modules.ts'
import { compileFinder } from './finder.ts'
import { makeFinderDataOnce } from './finder/make-once.ts'
import { packText } from './finder/pack-text.ts'
import { once } from './once.ts'

const packedIndex = once(content =>
  packText(JSON.stringify(makeFinderDataOnce(compileFinder(content)))),
)

/** A Vite plugin that serves the finder's index as the module `finder:index`, trained once per build. */
export function finderPlugin(): Plugin {
  return compiledModules({
    name: 'finder',
    isModule: id => id === 'finder:index',
    compile: () => packedIndex(readContent(), undefined),
  })
}
