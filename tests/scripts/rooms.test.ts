import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { copyOfProject } from './copy-of-project.ts'

const project = copyOfProject()
afterAll(() => project.remove())

describe('the linter', () => {
  it.each([
    ['content', '../machines/flow.ts'],
    ['content', '../app/guide.ts'],
    ['content', 'react'],
    ['machines', '../app/guide.ts'],
    ['machines', '../content/check/check.ts'],
    ['machines', '@xstate/react'],
    ['app', 'zod'],
    ['app', '../content/check/check.ts'],
  ])('refuses in %s/ an import of %s', (room, from) => {
    writeFileSync(join(project.folder, room, 'turns-back.ts'), `export * from '${from}'\n`)
    const { status, output } = project.run(`oxlint ${room}/turns-back.ts`)
    expect(status).not.toBe(0)
    expect(output).toContain('no-restricted-imports')
    writeFileSync(join(project.folder, room, 'turns-back.ts'), '')
  })
})
