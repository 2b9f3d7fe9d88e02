import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyHunks, readTask, tasksFolder, taskPages } from '../support/task-page.ts'

describe('the pages of tasks', () => {
  it('are all listed in CONTRIBUTING', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8')
    const listed = [...text.matchAll(/\]\(docs\/tasks\/([\w-]+)\.md\)/g)].map(([, name]) => name)
    expect(new Set(listed)).toEqual(new Set(taskPages))
  })

  it.each(taskPages)('match the files that they change: %s', name => {
    const texts = new Map<string, string>()
    for (const step of readTask(name)) {
      if (step.do === 'write') {
        expect([step.file, existsSync(step.file)]).toEqual([step.file, false])
      }
      // Files that a command of the page creates are checked when the page is executed.
      if (step.do !== 'edit' || !existsSync(step.file)) continue
      const before = texts.get(step.file) ?? readFileSync(step.file, 'utf8')
      const apply = () => applyHunks(before, step.hunks)
      expect(apply, `${tasksFolder}/${name}.md:${step.line}, ${step.file}`).not.toThrow()
      texts.set(step.file, apply())
    }
  })
})
