import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ThreadsPoolWorker } from 'vitest/node'
import type { PoolOptions, PoolWorker, TestProject, WorkerRequest } from 'vitest/node'

type Listener = (message: unknown) => void

/** The thread of the mutation run, reused because starting one for every file takes longer than the tests. */
let thread: Worker | undefined

/** The folder whose modules stay loaded between its own mutants, because loading them takes longer than the tests. */
const kept = 'compiler'
/** Its modules with a cache, which could keep the result of a mutant. */
const remembering = ['compiler/terms.ts']
/** Folders whose modules are reloaded for each test file. */
const renewed = ['tests', 'machines', 'app']
/** A module of the kept folder that remembers what it checked last, perhaps with a mutant: reloaded as well. */
const rechecked = 'compiler/check.ts'

/** Whether the loaded modules hold no result of a mutant. */
let isClean = false
let others: string[] | undefined

/**
 * Runs test files in one reused thread. Vitest resets the project's modules for each file, so that no mutant affects
 * another; only packages stay loaded, and the compiler while its own mutants are tested. A run that did not end by
 * itself terminates the thread.
 */
class KeptThread extends ThreadsPoolWorker implements PoolWorker {
  override readonly name = 'kept-thread'
  private readonly options: PoolOptions
  private readonly listeners: [event: string, listener: Listener][] = []
  private isDone = false

  constructor(options: PoolOptions) {
    super(options)
    this.options = options
    // Stryker passes the test files, so Vitest need not find those that depend on the mutated file.
    options.project.vitest.config.forceRerunTriggers = ['**/.cache/**']
  }

  override async start() {
    if (thread !== undefined) return
    thread = new Worker(this.entrypoint, { env: this.options.env, execArgv: this.options.execArgv })
    // The thread must not keep the process alive.
    thread.unref()
  }

  override on(event: string, listener: Listener) {
    this.listeners.push([event, listener])
    thread?.on(event, listener)
  }

  override off(event: string, listener: Listener) {
    thread?.off(event, listener)
  }

  /**
   * Requests to stop are answered here, because the thread is reused. A message that a run ended at its first failure
   * would arrive during the next run and end that.
   */
  override send(message: WorkerRequest) {
    if (Reflect.get(message, 'm') === 'onCancel') return
    if (message.type !== 'stop') return thread?.postMessage(this.keepModules(message), [])
    this.isDone = true
    for (const [event, listener] of this.listeners) {
      if (event === 'message') listener({ type: 'stopped', __vitest_worker_response__: true })
    }
  }

  private keepModules(message: WorkerRequest): WorkerRequest {
    if (message.type === 'start') {
      const keeps = this.leavesNothingBehind()
      const config = { ...message.context.config, isolate: !(keeps && isClean) }
      isClean = keeps
      return { ...message, context: { ...message.context, config } }
    }
    if (message.type !== 'run') return message
    const { config } = this.options.project.vitest
    const [mutatedFile] = Array.isArray(config.related) ? config.related : []
    const providedContext = { ...message.context.providedContext, mutatedFile }
    const invalidates = this.otherModules()
    return { ...message, context: { ...message.context, providedContext, invalidates } }
  }

  private leavesNothingBehind(): boolean {
    const { config } = this.options.project.vitest
    const mutated = Array.isArray(config.related) ? config.related : []
    const isKept = (file: string) =>
      file.startsWith(join(config.root, kept) + sep) &&
      !remembering.some(name => file === join(config.root, name))
    return mutated.length > 0 && mutated.every(isKept)
  }

  private otherModules(): string[] {
    const { root } = this.options.project.vitest.config
    others ??= [
      join(root, rechecked),
      ...renewed.flatMap(folder =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter(name => /\.tsx?$/.test(name))
          .map(name => join(root, folder, name)),
      ),
    ]
    return others
  }

  override async stop() {
    for (const [event, listener] of this.listeners) thread?.off(event, listener)
    if (this.isDone) return
    await thread?.terminate()
    thread = undefined
  }
}

/** A Vitest plugin that runs all tests in one reused thread, whatever pool Stryker selects. */
export function keptThread() {
  return {
    name: 'kept-thread',
    configureVitest({ project }: { project: TestProject }) {
      Object.assign(project.config, {
        pool: 'kept-thread',
        isolate: true,
        poolRunner: {
          name: 'kept-thread',
          createPoolWorker: (options: PoolOptions) => new KeptThread(options),
        },
      })
    },
  }
}
