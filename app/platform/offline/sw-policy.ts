/** The service worker's address; it must never change, because browsers look for updates there alone. */
export function workerPath(base: string): string {
  return `${base}sw.js`
}

/** Wraps an address for `register` under Trusted Types. */
export type ScriptUrlPolicy = (path: string) => string

/**
 * Creates the site's only Trusted Types policy, which allows the service worker's address alone.
 * @param types `window.trustedTypes`, absent in browsers without it
 * @throws TypeError from the policy for any other address
 */
export function workerPolicy(types: Window['trustedTypes'], base: string): ScriptUrlPolicy {
  const rules = {
    createScriptURL(path: string): string {
      if (path === workerPath(base)) return path
      throw new TypeError(`"${path}" is not the worker of this site.`)
    },
  }
  const policy = types?.createPolicy('sw', rules) ?? rules
  return path => policy.createScriptURL(path)
}
