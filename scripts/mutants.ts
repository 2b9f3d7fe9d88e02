import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createVitest } from 'vitest/node'
import { contentPlugin } from '../compiler/content-plugin.ts'
import { mutantsPlugin } from './mutants/plugin.ts'
import { report } from './mutants/report.ts'
import { countOfFiles, resultsFile, stepOfSample } from './mutants/results.ts'

/**
 * How many small changes of the code the unit tests notice:
 *   npm run mutants [-- FOLDER… TESTS… every=10]     only there, only by these, only every tenth
 */
/** With fewer killed, in percent, the command fails. */
const leastScore = 88
const options = process.argv.slice(2)
const every = Number(options.find(option => option.startsWith('every='))?.slice(6) ?? 1)
const tests = options.filter(option => option.startsWith('tests'))
const asked = options.filter(option => /^(?:app|content|machines)/.test(option))
const folders =
  asked.length > 0
    ? asked
    : ['machines', 'app/platform/address', 'app/platform/storage', 'compiler']
const files = folders.flatMap(folder =>
  (statSync(folder).isFile() ? [''] : readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    .map(name => join(folder, name))
    // The command and the plugin are run by tests of their own, in another process or server.
    .filter(name => !/check\/(?:cli|plugin)\.ts$/.test(name))
    // The finder is measured by sentences, not by single facts: it is tried when asked for.
    .filter(name => name.endsWith('.ts') && (asked.length > 0 || !name.includes('/finder/'))),
)
const { plugin, mutants } = mutantsPlugin(files, file => readFileSync(file, 'utf8'))

mkdirSync('.cache', { recursive: true })
rmSync(resultsFile, { force: true })
process.env['MUTATION_RUN'] = 'yes'
process.env[stepOfSample] = String(every)
const started = Date.now()
const vitest = await createVitest(
  'test',
  {
    config: false,
    watch: false,
    runner: './scripts/mutants/runner.ts',
    isolate: false,
    maxWorkers: 1,
    pool: 'forks',
    include: ['tests/{machines,address,storage,content,finder}/**/*.test.ts'],
    // These start a process or a server, where no mutant lives, or ask about the whole content.
    exclude: [
      'tests/compiler/{cli,plugin,mutants,product,product-terms}.test.ts',
      'tests/compiler/finder/evaluation.test.ts',
    ],
    execArgv: ['--no-warnings'],
    testTimeout: 240_000,
    teardownTimeout: 1000,
    reporters: ['dot'],
    dangerouslyIgnoreUnhandledErrors: true,
    // What a mutant makes the code say is not news.
    onConsoleLog: log => log.startsWith('mutant '),
  },
  { plugins: [contentPlugin(), plugin] },
)
process.env[countOfFiles] = String((await vitest.globTestSpecifications(tests)).length)
await vitest.start(tests)
await vitest.close()
const tried = mutants.filter(({ id }) => id % every === 0)
const { text, score } = report(tried, JSON.parse(readFileSync(resultsFile, 'utf8')), folders)
writeFileSync('.cache/mutants.txt', text)
console.log(`${text}\n${Math.round((Date.now() - started) / 1000)} s`)
process.exitCode = score < leastScore ? 1 : 0
