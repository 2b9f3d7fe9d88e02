import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** As in a shell: a build must not find itself inside a test. */
const shell = { PATH: process.env['PATH'], HOME: process.env['HOME'] }

function run(words: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node', words, {
    encoding: 'utf8',
    env: { ...shell, ...env },
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(`node ${words.join(' ')} failed:\n${stdout}${stderr}`)
}

/**
 * Builds a synthetic guide of so many steps.
 * @returns the folder of the site
 */
export function buildLargeSite(steps: number): string {
  const content = `.cache/scale/${steps}`
  const site = `${content}-site`
  if (process.env['KEEP_SCALE'] !== undefined && existsSync(site)) return site
  run(['scripts/run.mjs', 'scripts/scale.ts', String(steps)])
  run(['scripts/run.mjs', 'compiler/cli.ts', '--fix'], { CONTENT: content })
  run(['node_modules/vite/bin/vite.js', 'build', '--app'], { CONTENT: content, OUT_DIR: site })
  return site
}
