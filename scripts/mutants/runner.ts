import { writeFileSync } from 'node:fs'
import { collectTests } from '@vitest/runner'
import type { File, Suite, Task, Test } from '@vitest/runner'
import * as fc from 'fast-check'
import { TestRunner, vi } from 'vitest'
import { asks } from './instrument.ts'
import { countOfFiles, resultsFile, stepOfSample } from './results.ts'

// The same mutants must survive every time.
fc.configureGlobal({ seed: 2026 })

const none = -1
/** How often a test may ask for a mutant, by how often it does when none is alive: a loop has no end. */
const patience = { times: 20, more: 100_000 }

const every = Number(process.env[stepOfSample])

let alive = none
let asked = 0
let most = Infinity
let reached: Set<number> | undefined

Reflect.set(globalThis, asks, (id: number): boolean => {
  asked += 1
  if (asked > most) throw new Error('The mutant goes on for ever.')
  if (id % every === 0) reached?.add(id)
  return id === alive
})

const killed = new Map<number, string>()
const seen = new Set<number>()
/** When a test has killed last: what kills a mutant often kills its neighbours in the source. */
const lastKill = new Map<string, number>()
const lastKillOf = (name: string) => lastKill.get(name) ?? 0

type Tried = { readonly name: string; readonly test: Test; readonly most: number }

/**
 * Runs each test once to learn which mutants it reaches, and then against each of those, in the same
 * process. A mutant that is reached while modules are loaded needs them loaded anew.
 */
export default class MutantRunner extends TestRunner {
  /** The mutants that a file reaches while it is loaded, and those that a test reaches. */
  private readonly early = new Map<string, Set<number>>()
  private readonly files: File[] = []
  private readonly tried = new Map<string, { most: number; reaches: Set<number> }>()

  override async importFile(path: string, source: 'collect' | 'setup'): Promise<unknown> {
    // Modules are shared by the files: what the last one loaded would not be seen to be reached.
    vi.resetModules()
    return super.importFile(path, source)
  }

  onBeforeCollect(): void {
    if (alive === none) reached = new Set()
  }

  onCollected(files: File[]): void {
    for (const { filepath } of files) this.early.set(filepath, reached ?? new Set())
    reached = undefined
  }

  override onBeforeTryTask(test: Test): void {
    super.onBeforeTryTask(test)
    reached = new Set()
    asked = 0
  }

  override onAfterTryTask(test: Test): void {
    super.onAfterTryTask(test)
    const patient = asked * patience.times + patience.more
    this.tried.set(test.id, { most: patient, reaches: reached ?? new Set() })
    reached = undefined
  }

  override onAfterRunFiles(files: File[] = []): Promise<void> | void {
    super.onAfterRunFiles()
    return this.tryFiles(files)
  }

  /** Once all files have run, every mutant meets all tests that reach it, of whatever file. */
  private async tryFiles(files: readonly File[]): Promise<void> {
    for (const file of files) {
      if (file.result?.state === 'fail') throw new Error(`${file.name} fails without any mutant.`)
      this.files.push(file)
    }
    if (this.files.length < Number(process.env[countOfFiles])) return
    const byMutant = this.byMutant(this.files.flatMap(testsOf))
    for (const [id, tests] of byMutant) await this.tryMutant(id, tests)
    await this.checkUnspoilt()
    for (const file of this.files) {
      const early = [...(this.early.get(file.filepath) ?? [])].filter(id => !killed.has(id))
      for (const id of early.sort((one, other) => one - other)) {
        seen.add(id)
        await this.tryAnew(id, file)
      }
      writeFileSync(resultsFile, JSON.stringify({ killed: [...killed], seen: [...seen] }))
    }
  }

  /** The tests that reach each mutant, in the order of the sources. */
  private byMutant(tests: readonly Test[]): [id: number, tests: Tried[]][] {
    const found = new Map<number, Tried[]>()
    for (const test of tests) {
      const known = this.tried.get(test.id)
      const tried = { name: nameOf(test), test, most: known?.most ?? 0 }
      for (const id of known?.reaches ?? []) found.set(id, [...(found.get(id) ?? []), tried])
    }
    for (const id of found.keys()) seen.add(id)
    return [...found].sort(([one], [other]) => one - other)
  }

  private async tryMutant(id: number, tests: Tried[]): Promise<void> {
    if (id % 100 === 0) console.log(`mutant ${id}: ${killed.size} killed`)
    alive = id
    for (const { name, test, most: limit } of tests.sort(
      (a, b) => lastKillOf(b.name) - lastKillOf(a.name),
    )) {
      most = limit
      asked = 0
      if (await this.passes(test)) continue
      kill(id, name)
      break
    }
    alive = none
    most = Infinity
  }

  /** Loads the test file and all it imports with the mutant alive. */
  private async tryAnew(id: number, { filepath }: File): Promise<void> {
    alive = id
    asked = 0
    most = 50_000_000
    const quiet: TestRunner = Object.create(this, { onCollected: { value: undefined } })
    const [file] = await collectTests([filepath], quiet)
    if (file === undefined || file.result?.state === 'fail') kill(id, filepath)
    else
      await this.tryMutant(
        id,
        testsOf(file).map(test => ({ name: nameOf(test), test, most: 50_000_000 })),
      )
    alive = none
    most = Infinity
  }

  /** A mutant that leaves something behind would spoil all that is tried after it. */
  private async checkUnspoilt(): Promise<void> {
    for (const test of this.files.flatMap(testsOf)) {
      if (!(await this.passes(test))) throw new Error(`${nameOf(test)} was spoilt by a mutant.`)
    }
  }

  private async passes(test: Test): Promise<boolean> {
    const suites = suitesOf(test).map(suite => ({ suite, hooks: TestRunner.getSuiteHooks(suite) }))
    try {
      for (const { suite, hooks } of suites) {
        for (const act of hooks.beforeEach) await act(test.context, suite)
      }
      await TestRunner.getTestFn(test)()
      return true
    } catch {
      return false
    } finally {
      for (const { suite, hooks } of suites) {
        for (const act of hooks.afterEach) await act(test.context, suite)
      }
    }
  }
}

function kill(id: number, by: string) {
  killed.set(id, by)
  lastKill.set(by, killed.size)
}

function testsOf(task: Task): Test[] {
  if (task.type === 'test') return [task]
  return task.tasks.flatMap(testsOf)
}

/** The suites around a test, the outermost first. */
function suitesOf({ suite }: Task): Suite[] {
  return suite === undefined ? [] : [...suitesOf(suite), suite]
}

function nameOf(test: Test): string {
  return `${test.file.name} ${test.suite?.name ?? ''} ${test.name}`
}
