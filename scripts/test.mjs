// Runs checks, two at a time, and then tests, all of them even when one fails, and ends with one line that counts them.
//   node scripts/test.mjs              every check, the tests without a browser and those in one (npm test)
//   node scripts/test.mjs checks       every check but the tests (npm run check)
//   node scripts/test.mjs unit         the tests without a browser (npm run test:unit)
//   node scripts/test.mjs browser      a build and the tests in a browser (npm run test:browser)
//   node scripts/test.mjs long         what is long by nature, the example guide, and the real nginx (npm run test:long)
//   node scripts/test.mjs hosting      a build and the tests on the real nginx (npm run test:hosting)
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { exitCode } from './exit-code.mjs'

/** The longest failure message, in characters, that is printed. */
const MAX_MESSAGE = 600
/** One for each core of the machine that the tests are made for. */
const CHECKS_AT_ONCE = 2

const build = ['build', 'vite build --app --logLevel warn']
/** Each command counts as one check; tests are counted one by one. */
const checks = [
  ['content', 'node scripts/run.mjs compiler/cli.ts'],
  ['types', 'tsc --noEmit'],
  ['types of the worker', 'tsc --noEmit --project app/platform/offline/worker'],
  ['types of what browsers have', 'tsc --noEmit --project app'],
  ['lint', 'oxlint --max-warnings 0'],
  ['format', 'oxfmt --check'],
  ['unused', 'knip'],
]
/** The example guide: it must build and pass the journeys that hold for every guide. */
const example = {
  CONTENT: 'examples/home-router',
  OUT_DIR: '.cache/home-router',
  COMPRESSION: 'quick',
  THOROUGH: 'yes',
}
const contentOfExample = ['content of the example', 'node scripts/run.mjs compiler/cli.ts', example]
const buildOfExample = ['build of the example', build[1], example]
const ofEveryGuide = {
  journeys: ['direction', 'every-page', 'html-valid', 'links', 'other-guides'],
  long: ['journeys/every-step', 'journeys/one-sheet', 'long/every-walk'],
}

/** The journeys that depend on the host; nginx must pass them as `npm run serve` does. */
const hostedJourneys = [
  'headers',
  'bad-requests',
  'hostile-address',
  'security',
  'one-file',
  'every-page',
  'offline',
  'elsewhere',
].map(name => `tests/journeys/${name}`)

const unit = {
  name: 'tests without a browser',
  command: 'vitest run --project unit --project page --project app',
}
const browser = {
  name: 'tests in a browser',
  command: 'vitest run --project journeys --project elsewhere',
}
const long = { name: 'long tests', command: 'vitest run --project long' }
const journeysOnExample = {
  name: 'journeys on the example',
  command: `vitest run --project journeys ${ofEveryGuide.journeys.map(name => `tests/journeys/${name}.test`).join(' ')}`,
  env: example,
}
const longOnExample = {
  name: 'long tests on the example',
  command: `vitest run --project long ${ofEveryGuide.long.map(name => `tests/${name}.test`).join(' ')}`,
  env: example,
}
const nginx = {
  name: 'tests on nginx',
  command: `vitest run --project journeys --project elsewhere --project nginx ${hostedJourneys.join(' ')} tests/nginx`,
  env: { HOST_UNDER_TEST: 'nginx', THOROUGH: 'yes' },
}
const groups = {
  // The longest first: the others run beside it.
  all: { checks: [build, ...checks, contentOfExample], runs: [unit, browser] },
  checks: { checks, runs: [] },
  unit: { checks: [], runs: [unit] },
  browser: { checks: [build], runs: [browser] },
  long: { checks: [build, buildOfExample], runs: [long, journeysOnExample, longOnExample, nginx] },
  hosting: { checks: [build], runs: [nginx] },
}

const [asked = 'all'] = process.argv.slice(2)
const group = Object.hasOwn(groups, asked) ? groups[asked] : undefined
if (group === undefined) {
  console.error(`There are no tests "${asked}". Name one of ${Object.keys(groups).join(', ')}.`)
  process.exit(2)
}

/**
 * Runs a command.
 * @param stdio "inherit" prints its output at once, "pipe" returns it
 * @returns whether it succeeded, its output, and the seconds that it took
 */
async function run(command, env, stdio) {
  const started = Date.now()
  const child = spawn(`npx --no-install ${command}`, {
    shell: true,
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', text => (output += text))
  const status = await new Promise(ended => {
    child.once('error', ended).once('close', ended)
  })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  return { isGreen: status === 0, output, seconds }
}

/** Runs checks one after the other, and prints the output of each when it has ended. */
async function runChecks(rest) {
  for (const [name, command, env] of rest) {
    const { isGreen, output, seconds } = await run(command, env, 'pipe')
    console.log(`\n── ${name}: ${command}\n${output}  (${seconds} s)`)
    if (isGreen) count.passed += 1
    else fail(name, output)
  }
}

const count = { passed: 0, failed: 0, skipped: 0 }
/** The failures, repeated at the end, because a shortened log shows only that. */
const failures = []
function fail(what, message = '') {
  count.failed += 1
  failures.push(`${what}\n${message.slice(0, MAX_MESSAGE)}`)
}

const waiting = group.checks.values()
await Promise.all(Array.from({ length: CHECKS_AT_ONCE }, () => runChecks(waiting)))

for (const { name, command, env } of group.runs) {
  const results = `.cache/test-results-${name.replaceAll(' ', '-')}.json`
  rmSync(results, { force: true })
  console.log(`\n── ${name}: ${command}`)
  const reporters = `--reporter=default --reporter=json --outputFile.json=${results}`
  const serving = { HOST_UNDER_TEST: 'serve', ...env }
  const { isGreen, seconds } = await run(`${command} ${reporters}`, serving, 'inherit')
  console.log(`  (${seconds} s)`)
  if (!existsSync(results)) {
    fail(`${name}: ended without results`)
    continue
  }
  const report = JSON.parse(readFileSync(results, 'utf8'))
  count.passed += report.numPassedTests
  count.skipped += report.numPendingTests + report.numTodoTests
  const failuresBefore = failures.length
  for (const { name: file, status, message, assertionResults } of report.testResults) {
    const failed = assertionResults.filter(test => test.status === 'failed')
    for (const test of failed)
      fail(`${relative('.', file)} > ${test.fullName}`, test.failureMessages[0])
    // A file that cannot even be loaded has no tests.
    if (status === 'failed' && failed.length === 0) fail(relative('.', file), message)
  }
  if (!isGreen && failures.length === failuresBefore) fail(`${name}: an error outside of the tests`)
}

for (const failure of failures) console.log(`\n── failed: ${failure}`)
console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
process.exitCode = exitCode(count)
