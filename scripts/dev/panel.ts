/** Shows the author's panel beside each step, in development. */
const panel = document.createElement('aside')
panel.className = 'author-panel'
panel.setAttribute('aria-label', 'For the author')
const toggle = document.createElement('button')
toggle.className = 'author-toggle'
toggle.type = 'button'
const storageKey = 'author-panel'

function show(isOpen: boolean) {
  panel.hidden = !isOpen
  toggle.textContent = isOpen ? 'Hide the panel' : 'For the author'
  toggle.setAttribute('aria-expanded', String(isOpen))
  sessionStorage.setItem(storageKey, String(isOpen))
}

let shown = ''
async function follow() {
  const step = document.querySelector<HTMLElement>('main[data-step]')?.dataset['step'] ?? ''
  if (step === shown) return
  shown = step
  const response = await fetch(`/__author/${step}`)
  if (step !== shown) return
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html')
  panel.replaceChildren(...parsed.body.childNodes)
  panel.scrollTop = 0
  toggle.hidden = !response.ok
}

toggle.addEventListener('click', () => show(panel.hidden === true))
document.body.append(panel, toggle)
show(sessionStorage.getItem(storageKey) !== 'false')
new MutationObserver(() => void follow()).observe(document.body, {
  subtree: true,
  childList: true,
  attributeFilter: ['data-step'],
})
void follow()
