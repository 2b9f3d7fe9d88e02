import { Worker } from 'node:worker_threads'
import { ThreadsPoolWorker } from 'vitest/node'
import type { PoolOptions, PoolWorker, TestProject, WorkerRequest } from 'vitest/node'

type Listener = (message: unknown) => void

/** The one thread of a mutation run. Vitest would start one for every file, which takes longer than the tests. */
let thread: Worker | undefined

/**
 * Runs test files in a thread that is kept from one run to the next. Vitest resets the modules of the project for each
 * file, so that no mutant sees what another left behind; only packages stay loaded. A run that did not end by itself
 * takes the thread with it.
 */
class KeptThread extends ThreadsPoolWorker implements PoolWorker {
  override readonly name = 'kept-thread'
  private readonly options: PoolOptions
  private readonly listeners: [event: string, listener: Listener][] = []
  private isDone = false

  constructor(options: PoolOptions) {
    super(options)
    this.options = options
  }

  override async start() {
    if (thread !== undefined) return
    thread = new Worker(this.entrypoint, { env: this.options.env, execArgv: this.options.execArgv })
    // It ends with the run, not the run with it.
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
   * A request to stop is answered here: the thread itself goes on. News that a run is over at its first failure would
   * come when the thread, which knows it already, is at the next run, and end that.
   */
  override send(message: WorkerRequest) {
    if (Reflect.get(message, 'm') === 'onCancel') return
    if (message.type !== 'stop') return thread?.postMessage(message, [])
    this.isDone = true
    for (const [event, listener] of this.listeners) {
      if (event === 'message') listener({ type: 'stopped', __vitest_worker_response__: true })
    }
  }

  override async stop() {
    for (const [event, listener] of this.listeners) thread?.off(event, listener)
    if (this.isDone) return
    await thread?.terminate()
    thread = undefined
  }
}

/** A Vitest plugin that runs all tests in one kept thread, whatever pool Stryker asks for. */
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
