/** The worker's address: for life, because a browser that has it looks nowhere else for a new one. */
export function workerPath(base: string): string {
  return `${base}sw.js`
}

/** Wraps an address into what `register` takes under Trusted Types. */
export type ScriptUrlPolicy = (path: string) => string

/**
 * Makes the only Trusted Types policy of the site: it lets the worker's address through and nothing else.
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
