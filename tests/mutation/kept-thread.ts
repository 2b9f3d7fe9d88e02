import { Worker } from 'node:worker_threads'
import { ThreadsPoolWorker } from 'vitest/node'
import type { PoolOptions, PoolWorker, TestProject, WorkerRequest } from 'vitest/node'

type Listener = (message: unknown) => void

/** The thread of the mutation run, reused because starting one for every file takes longer than the tests. */
let thread: Worker | undefined

/**
 * Runs test files in one reused thread. Vitest resets the project's modules for each file, so that no mutant affects
 * another; only packages stay loaded. A run that did not end by itself terminates the thread.
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
