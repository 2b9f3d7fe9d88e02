import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('needs at most 3 key presses to the median solution, and 7 to the farthest', () => {
  const { status, stdout } = spawnSync('node', ['scripts/run.mjs', 'scripts/console-keys.ts'], {
    encoding: 'utf8',
  })
  expect(stdout).toMatch(/\d+ solutions: median [0-3], most [0-7] key presses/)
  expect(status).toBe(0)
})
