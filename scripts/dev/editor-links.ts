/** Opens the editor on a click, without navigating. */
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a[data-editor]') : null
  const href = link?.getAttribute('href')
  if (href === null || href === undefined) return
  event.preventDefault()
  void fetch(href)
})
