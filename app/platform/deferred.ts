import { use } from 'react'

/** A value for each key that is fetched on demand, such as the texts or the code of a deferred part. */
export type Deferred<Key, Value, Rest extends readonly unknown[] = []> = {
  /** Fetches the value, once; a second after a failure it tries again. @throws what the fetch throws, in the promise */
  readonly load: (key: Key, ...rest: Rest) => Promise<Value>
  /** The value, if it is there. */
  readonly get: (key: Key) => Value | undefined
  /** A hook: the value at once if it is there; suspends the component while it loads. */
  readonly useValue: (key: Key, ...rest: Rest) => Value
}

/** Milliseconds for which a failure is cached. */
const retryAfter = 1000

/** Creates a cache of deferred values. */
export function createDeferred<Key, Value, Rest extends readonly unknown[] = []>(
  fetch: (key: Key, ...rest: Rest) => Promise<Value>,
): Deferred<Key, Value, Rest> {
  const promises = new Map<Key, Promise<Value> & { readonly value?: Value }>()

  function load(key: Key, ...rest: Rest): Promise<Value> {
    const known = promises.get(key)
    if (known !== undefined) return known
    const promise = fetch(key, ...rest)
    promises.set(key, promise)
    promise.then(
      // As React marks a promise: use() then returns its value at once, in prerendering too, without a fallback.
      value => Object.assign(promise, { status: 'fulfilled', value }),
      // Not at once: React reads a failed promise once more, and with a new one it would fetch in an endless loop.
      () => setTimeout(() => promises.delete(key), retryAfter),
    )
    return promise
  }
  return {
    load,
    get: key => promises.get(key)?.value,
    // Never without use(): a value that comes between a suspended rendering and the next would be an error of React.
    useValue: (key, ...rest) => use(load(key, ...rest)),
  }
}

/**
 * Runs a callback when the browser is idle.
 * @param after milliseconds to wait first
 * @param within the most milliseconds to wait for an idle moment after that; Safari has no idle callbacks
 * @returns a function that cancels it
 */
export function onIdle(act: () => void, after: number, within: number): () => void {
  let request: number | undefined
  const timer = setTimeout(() => {
    if (typeof window.requestIdleCallback === 'function')
      request = requestIdleCallback(act, { timeout: within })
    else act()
  }, after)
  return () => {
    clearTimeout(timer)
    if (request !== undefined) cancelIdleCallback(request)
  }
}
