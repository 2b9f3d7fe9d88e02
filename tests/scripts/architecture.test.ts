import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { copyOfProject } from './copy-of-project.ts'

const project = copyOfProject()
afterAll(() => project.remove())

/** Lines of a file in a folder, and the lint rule under test. */
type Case = { readonly folder: string; readonly lines: readonly string[]; readonly rule: string }

/** Lints all cases at once, because starting the linter takes longer than its work. */
function lint(all: Readonly<Record<string, Case>>) {
  const places = new Map<string, string>()
  for (const [index, [name, { folder, lines }]] of Object.entries(all).entries()) {
    const file = `${folder}/linted-${index}.ts`
    writeFileSync(join(project.folder, file), `${lines.join('\n')}\n`)
    places.set(name, file)
  }
  const { output } = project.run(`oxlint --format unix ${[...places.values()].join(' ')}`)
  const said = output.split('\n')
  return {
    /** The lines of a case that its rule refuses. */
    refused(name: string): string[] {
      const { lines = [], rule = '' } = all[name] ?? {}
      const found = said.filter(
        line => line.includes(`${places.get(name)}:`) && line.includes(rule),
      )
      const numbers = new Set(found.map(line => Number(/:(\d+):\d+:/.exec(line)?.[1])))
      return lines.filter((_, index) => numbers.has(index + 1))
    },
  }
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

/** Imports that each folder must not have. */
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

/** Browser globals, clocks and randomness. */
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

const exporting = (folder: string, froms: readonly string[]): Case => ({
  folder,
  lines: froms.map(from => `export * from '${from}'`),
  rule: 'no-restricted-imports',
})
const cases: Record<string, Case> = {
  ...Object.fromEntries(
    Object.entries(imports).map(([folder, froms]) => [folder, exporting(folder, froms)]),
  ),
  ...Object.fromEntries(
    allowed.map(([folder, from]) => [`${folder} ${from}`, exporting(folder, [from])]),
  ),
  globals: {
    folder: 'machines',
    lines: globals.map(name => `export const use${name} = ${name}`),
    rule: 'no-restricted-globals',
  },
  chance: {
    folder: 'machines',
    lines: ['export const chance = Math.random()'],
    rule: 'no-restricted-properties',
  },
}

describe('the linter', () => {
  const linted = lint(cases)

  it.each(Object.keys(imports))('refuses what %s/ must not import', folder => {
    expect(linted.refused(folder)).toEqual(cases[folder]?.lines)
  })

  it.each(allowed)('allows %s to import lower layers: %s', (folder, from) => {
    expect(linted.refused(`${folder} ${from}`)).toEqual([])
  })

  it('refuses browser globals, clocks and randomness in machines/', () => {
    expect(linted.refused('globals')).toEqual(cases['globals']?.lines)
    expect(linted.refused('chance')).toEqual(cases['chance']?.lines)
  })
})
