/**
 * Fetches once per key, and again after a failure. Sets `status` and `value` on a settled promise, which React's `use`
 * reads: otherwise it would show the fallback for a moment.
 * @param known the promises by key
 * @throws what `load` throws, in the promise
 */
export function fetchOnce<Key, Kind>(
  known: Map<Key, Promise<Kind>>,
  key: Key,
  load: () => Promise<Kind>,
): Promise<Kind> {
  const before = known.get(key)
  if (before !== undefined) return before
  const coming = load()
  known.set(key, coming)
  coming.then(
    value => Object.assign(coming, { status: 'fulfilled', value }),
    () => known.delete(key),
  )
  return coming
}
