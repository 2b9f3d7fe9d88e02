// Runs every check in turn, all of them even when one fails, and ends with one line that counts them.
//   --hosting        also asks the real nginx on its shipped configuration (.ci/run does)
//   --only-hosting   only that (npm run test:hosting)
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { exitCode } from './exit-code.mjs'

const isOnlyHosting = process.argv.includes('--only-hosting')
const withHosting = isOnlyHosting || process.argv.includes('--hosting')

/** Each command is one check; the tests are counted one by one. */
const everyCheck = [
  ['content', 'node scripts/run.mjs compiler/cli.ts'],
  ['types', 'tsc --noEmit'],
  ['types of the worker', 'tsc --noEmit --project app/platform/offline/worker'],
  ['types of what browsers have', 'tsc --noEmit --project app'],
  ['lint', 'oxlint --max-warnings 0'],
  ['format', 'oxfmt --check'],
  ['unused', 'knip'],
  ['build', 'vite build --app --logLevel warn'],
]
const checks = everyCheck.filter(([name]) => !isOnlyHosting || name === 'build')

/** The journeys in which the host has a part; nginx must pass them as `npm run serve` does. */
const hosted = [
  'headers',
  'bad-requests',
  'hostile-address',
  'security',
  'one-file',
  'every-page',
  'offline',
  'elsewhere',
]
const hostedTests = hosted.map(name => `tests/journeys/${name}`).join(' ')
const testRuns = [
  { name: 'tests', command: 'vitest run', host: 'serve', isWanted: !isOnlyHosting },
  {
    name: 'tests on nginx',
    command: `vitest run --project journeys --project elsewhere --project nginx ${hostedTests} tests/nginx`,
    host: 'nginx',
    isWanted: withHosting,
  },
]

function run(command, env = {}) {
  const started = Date.now()
  const { status } = spawnSync(`npx --no-install ${command}`, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  console.log(`  (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return status === 0
}

const count = { passed: 0, failed: 0, skipped: 0 }
for (const [name, command] of checks) {
  console.log(`\n── ${name}: ${command}`)
  count[run(command) ? 'passed' : 'failed'] += 1
}

for (const { name, command, host } of testRuns.filter(({ isWanted }) => isWanted)) {
  const results = `.cache/test-results-${host}.json`
  rmSync(results, { force: true })
  console.log(`\n── ${name}: ${command}`)
  const report = `--reporter=default --reporter=json --outputFile.json=${results}`
  const isGreen = run(`${command} ${report}`, { HOST_UNDER_TEST: host })
  if (!existsSync(results)) {
    count.failed += 1
    continue
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(results, 'utf8'),
  )
  count.passed += numPassedTests
  count.failed += numFailedTests
  count.skipped += numPendingTests + numTodoTests
  // A file that cannot even be loaded, or an error outside any test, fails the run without a test.
  if (!isGreen && numFailedTests === 0) count.failed += 1
}

console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
process.exitCode = exitCode(count)
