import { afterAll } from 'vitest'

/** Test files of a worker share one document, because creating one takes a second; each empties it at its end. */
afterAll(() => {
  document.body.replaceChildren()
  document.head.replaceChildren()
  for (const { name } of document.documentElement.attributes)
    document.documentElement.removeAttribute(name)
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
})
