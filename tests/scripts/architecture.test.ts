import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { copyOfProject } from './copy-of-project.ts'

const project = copyOfProject()
afterAll(() => project.remove())

/** Which lines of a file in a folder the linter refuses by a rule. */
function refused(folder: string, lines: readonly string[], rule: string): string[] {
  const file = `${folder}/turns-back.ts`
  writeFileSync(join(project.folder, file), `${lines.join('\n')}\n`)
  const { output } = project.run(`oxlint --format unix ${file}`)
  writeFileSync(join(project.folder, file), '')
  const found = output.split('\n').filter(line => line.includes(rule))
  const numbers = new Set(found.map(line => Number(/:(\d+):\d+:/.exec(line)?.[1])))
  return lines.filter((_, index) => numbers.has(index + 1))
}

const tools = ['../scripts/words.ts', '../deploy/headers.ts', '../tests/support/flow.ts']
const outOfApp = ['../compiler/check.ts', ...tools, 'node:fs', 'zod', 'yaml', 'vite']
/** Every surface of `app/`, with a file that another surface must not import. */
const surfaces = {
  guide: '../guide/wizard.tsx',
  console: '../console/console.tsx',
  map: '../map/map-page.tsx',
  embed: '../embed/protocol.ts',
  'one-file': '../one-file/sheet.tsx',
  reference: '../reference/proof-page.tsx',
  gallery: '../gallery/specimen.ts',
  prerender: '../prerender/page.ts',
}
const everySurface = Object.values(surfaces)

/** What each folder must not import. */
const imports: Record<string, string[]> = {
  machines: [
    '../app/ui/guide.ts',
    '../compiler/check.ts',
    ...tools,
    '@xstate/react',
    'node:fs',
    'zod',
  ],
  compiler: ['../app/ui/guide.ts', ...tools, 'react', '@xstate/react'],
  app: outOfApp,
  'app/platform': [...outOfApp, ...everySurface, '../ui/guide.ts', '../finder/option.ts'],
  'app/ui': [...outOfApp, ...everySurface, '../finder/option.ts'],
  'app/finder': [...outOfApp, ...everySurface],
  ...Object.fromEntries(
    ['guide', 'console', 'map', 'embed', 'one-file', 'reference'].map(surface => [
      `app/${surface}`,
      [...outOfApp, ...everySurface.filter(file => !file.startsWith(`../${surface}/`))],
    ]),
  ),
}

describe('the linter', () => {
  it.each(Object.entries(imports))('refuses what %s/ must not import', (folder, froms) => {
    const lines = froms.map(from => `export * from '${from}'`)
    expect(refused(folder, lines, 'no-restricted-imports')).toEqual(lines)
  })

  it('lets each folder import what lies under it', () => {
    const allowed: [folder: string, from: string][] = [
      ['compiler', '../machines/content.ts'],
      ['app/platform', '../../machines/flow.ts'],
      ['app/ui', '../platform/texts.ts'],
      ['app/finder', '../ui/guide.ts'],
      ['app/finder', '../../machines/finder/find.ts'],
      ['app/guide', '../finder/option.ts'],
      ['app/console', '../ui/flow-map/neighbour.ts'],
      ['app/prerender', '../guide/wizard.tsx'],
    ]
    for (const [folder, from] of allowed)
      expect(refused(folder, [`export * from '${from}'`], 'no-restricted-imports')).toEqual([])
  })

  it('refuses in machines/ what only a browser, a clock or chance has', () => {
    const globals = [
      'window',
      'document',
      'navigator',
      'location',
      'history',
      'localStorage',
      'crypto',
      'setTimeout',
      'setInterval',
      'fetch',
      'Date',
      'performance',
      'globalThis',
      'process',
    ]
    const lines = globals.map(name => `export const use${name} = ${name}`)
    expect(refused('machines', lines, 'no-restricted-globals')).toEqual(lines)
    const chance = ['export const chance = Math.random()']
    expect(refused('machines', chance, 'no-restricted-properties')).toEqual(chance)
  })
})
