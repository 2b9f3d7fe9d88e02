/**
 * Fetches once, and again after a failure. React takes what has come at once, by the marks that it sets itself:
 * else it would show the fallback for a moment.
 * @param known what has been fetched or is on its way
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
