// Swaps steps in place; the steps one answer away are in templates, those after them are prefetched.
const known = new Map()
function learn(from) {
  for (const template of from.querySelectorAll('template'))
    known.set(template.dataset.path, template)
}
function show(path) {
  const template = known.get(path)
  if (!template) return false
  const main = template.content.firstChild.cloneNode(true)
  document.querySelector('main').replaceWith(main)
  document.title = main.firstChild.textContent
  main.firstChild.focus({ preventScroll: true })
  setTimeout(fetchAhead)
  return true
}
async function fetchAhead() {
  for (const { pathname } of document.querySelectorAll('main a')) {
    const page = await (await fetch(pathname)).text()
    learn(new DOMParser().parseFromString(page, 'text/html'))
  }
}
learn(document)
addEventListener('click', event => {
  const link = event.target.closest('.page a')
  if (!link || !show(link.pathname)) return
  event.preventDefault()
  history.pushState(null, '', link.pathname)
})
addEventListener('popstate', () => show(location.pathname) || location.reload())
