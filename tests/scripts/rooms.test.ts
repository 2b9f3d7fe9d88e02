import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { copyOfProject } from './copy-of-project.ts'

const project = copyOfProject()
afterAll(() => project.remove())

/** Which lines of a file in a room the linter refuses by a rule. */
function refused(room: string, lines: readonly string[], rule: string): string[] {
  const file = `${room}/turns-back.ts`
  writeFileSync(join(project.folder, file), `${lines.join('\n')}\n`)
  const { output } = project.run(`oxlint --format unix ${file}`)
  writeFileSync(join(project.folder, file), '')
  const found = output.split('\n').filter(line => line.includes(rule))
  const numbers = new Set(found.map(line => Number(/:(\d+):\d+:/.exec(line)?.[1])))
  return lines.filter((_, index) => numbers.has(index + 1))
}

const imports = {
  content: [
    '../machines/flow.ts',
    '../app/guide.ts',
    '../scripts/words.ts',
    '../deploy/headers.ts',
    '../tests/support/flow.ts',
    'react',
    'xstate',
  ],
  machines: [
    '../app/guide.ts',
    '../content/check/check.ts',
    '../scripts/words.ts',
    '../deploy/headers.ts',
    '../tests/support/flow.ts',
    '@xstate/react',
    'node:fs',
    'zod',
  ],
  app: [
    '../content/check/check.ts',
    '../scripts/words.ts',
    '../deploy/headers.ts',
    '../tests/support/flow.ts',
    'node:fs',
    'zod',
  ],
}

describe('the linter', () => {
  it.each(Object.entries(imports))('refuses what %s/ must not import', (room, froms) => {
    const lines = froms.map(from => `export * from '${from}'`)
    expect(refused(room, lines, 'no-restricted-imports')).toEqual(lines)
  })

  it('lets each room import what lies under it', () => {
    const allowed: [room: string, from: string][] = [
      ['machines', '../content/types.ts'],
      ['app', '../machines/flow.ts'],
    ]
    for (const [room, from] of allowed)
      expect(refused(room, [`export * from '${from}'`], 'no-restricted-imports')).toEqual([])
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
