// Runs every check in turn, all of them even when one fails, and ends with one line that counts them.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'

const results = '.cache/test-results.json'

/** Each command is one check; the tests are counted one by one. */
const checks = [
  ['content', 'node scripts/run.mjs content/check/cli.ts'],
  ['types', 'tsc --noEmit'],
  ['types of the worker', 'tsc --noEmit --project app/worker'],
  ['lint', 'oxlint --max-warnings 0'],
  ['format', 'oxfmt --check'],
  ['unused', 'knip'],
  ['build', 'vite build --app --logLevel warn'],
]

function run(command) {
  const started = Date.now()
  const { status } = spawnSync(`npx --no-install ${command}`, { shell: true, stdio: 'inherit' })
  console.log(`  (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return status === 0
}

const count = { passed: 0, failed: 0, skipped: 0 }
for (const [name, command] of checks) {
  console.log(`\n── ${name}: ${command}`)
  count[run(command) ? 'passed' : 'failed'] += 1
}

rmSync(results, { force: true })
console.log('\n── tests: vitest run')
const ran = run(`vitest run --reporter=default --reporter=json --outputFile.json=${results}`)
if (existsSync(results)) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(results, 'utf8'),
  )
  count.passed += numPassedTests
  count.failed += numFailedTests
  count.skipped += numPendingTests + numTodoTests
  // A file that cannot even be loaded, or an error outside any test, fails the run without a test.
  if (!ran && numFailedTests === 0) count.failed += 1
} else {
  count.failed += 1
}

console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
process.exitCode = count.failed > 0 ? 1 : 0
