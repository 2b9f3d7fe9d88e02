import { afterAll } from 'vitest'

/** The files of a worker share one page, because making one takes a second: each leaves it empty. */
afterAll(() => {
  document.body.replaceChildren()
  document.head.replaceChildren()
  for (const { name } of document.documentElement.attributes)
    document.documentElement.removeAttribute(name)
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
})
