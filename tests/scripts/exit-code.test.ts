import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** The exit code of `npm test` for so many tests. */
function endsWith(count: { passed: number; failed: number; skipped: number }) {
  const code = `import { exitCode } from './scripts/exit-code.mjs'; process.exitCode = exitCode(${JSON.stringify(count)})`
  return spawnSync('node', ['--input-type=module', '--eval', code]).status
}

describe('a run of all tests', () => {
  it('is green when all of them passed', () => {
    expect(endsWith({ passed: 5, failed: 0, skipped: 0 })).toBe(0)
  })

  it('is red when one failed, when one was skipped, and when there were none', () => {
    expect(endsWith({ passed: 5, failed: 1, skipped: 0 })).toBe(1)
    expect(endsWith({ passed: 5, failed: 0, skipped: 1 })).toBe(1)
    expect(endsWith({ passed: 0, failed: 0, skipped: 0 })).toBe(1)
  })
})
