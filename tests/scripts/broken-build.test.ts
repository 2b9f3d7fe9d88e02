import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { copyOfProject } from './copy-of-project.ts'

const project = copyOfProject()
afterAll(() => project.remove())

describe('a build with a broken content file', () => {
  it('fails, names the place, and leaves the existing site untouched', () => {
    const step = join(project.folder, 'content/steps/who-signs.yaml')
    writeFileSync(step, readFileSync(step, 'utf8').replace('next: use-gost', 'next: use-gots'))
    mkdirSync(join(project.folder, 'dist'))
    writeFileSync(join(project.folder, 'dist/index.html'), 'the site that was there')

    const { status, output } = project.run('vite build --app --logLevel warn')
    expect(status).not.toBe(0)
    expect(output).toMatch(/content\/steps\/who-signs\.yaml:\d+:\d+ .*use-gots.*use-gost/)
    expect(readFileSync(join(project.folder, 'dist/index.html'), 'utf8')).toBe(
      'the site that was there',
    )
    expect(existsSync(join(project.folder, 'dist/kk'))).toBe(false)
  })
})
