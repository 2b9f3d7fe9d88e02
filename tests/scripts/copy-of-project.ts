import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const parts = [
  'app',
  'compiler',
  'console.html',
  'content',
  'deploy',
  'embed.html',
  'index.html',
  'machines',
  'map.html',
  'package.json',
  'public',
  'reference.html',
  'scripts',
  'tsconfig.json',
  'vite.config.ts',
  '.oxlintrc.json',
]

/** A copy of the sources in a temporary folder, which a test may change. */
export function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'eds-guide-'))
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    /**
     * Runs a program of the project in the copy.
     * @returns its exit code and output
     */
    run(command: string) {
      const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${command}`, {
        cwd: folder,
        shell: true,
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: undefined },
      })
      return { status, output: stdout + stderr }
    },
    /** Runs a script of the project in the copy. */
    runNode(...values: string[]) {
      const { status, stdout, stderr } = spawnSync('node', values, {
        cwd: folder,
        encoding: 'utf8',
      })
      return { status, output: stdout + stderr }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
