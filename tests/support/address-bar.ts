import type { AddressBar } from '../../app/platform/address/address-bar.ts'

type Entry = { path: string; state: unknown }

/** An address bar in memory, with a history of its own. */
export function memoryAddressBar(first: {
  path: string
  fragment?: string
  referrer?: string
  state?: unknown
}) {
  const entries: Entry[] = [{ path: first.path, state: first.state }]
  const loaded: string[] = []
  let at = 0
  let fragment = first.fragment ?? ''
  let listener: (state: unknown) => void = () => undefined
  const go = (by: number) => {
    const entry = entries[at + by]
    if (entry === undefined) return
    at += by
    listener(entry.state)
  }
  const bar: AddressBar = {
    path: () => entries[at]?.path ?? '',
    fragment: () => fragment,
    referrer: () => first.referrer ?? '',
    origin: () => 'https://eds.example',
    state: () => entries[at]?.state,
    push: (path, state) => {
      entries.splice(at + 1, entries.length, { path, state })
      at += 1
      fragment = ''
    },
    replace: (path, state) => {
      entries[at] = { path, state }
      fragment = ''
    },
    goBack: by => go(-by),
    load: path => loaded.push(path),
    onMove: next => {
      listener = next
      return () => {
        listener = () => undefined
      }
    },
  }
  /** A fragment typed or followed on the same page: an entry without the guide's state. */
  function goToFragment(next: string) {
    bar.push(bar.path(), null)
    fragment = next
    listener(null)
  }
  const place = () => at
  return { bar, entries, loaded, place, goToFragment, back: () => go(-1), forward: () => go(1) }
}
