import { describe, expect, it, vi } from 'vitest'
import { watchEarlyClicks } from '../../app/ui/early-click.ts'

/** A page with one link, and what was asked of it. */
function pageWith(link: string) {
  document.body.innerHTML = link
  const page = {
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    stop: vi.fn<() => void>(),
    location: { pathname: '/en/', reload: vi.fn<() => void>() },
  }
  const { unlessLeaving, stopWatching } = watchEarlyClicks(page)
  const click = (options: MouseEventInit = {}) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...options })
    document.querySelector('a')?.dispatchEvent(event)
  }
  return { page, unlessLeaving, stopWatching, click }
}

async function isSettled(promise: Promise<void>): Promise<boolean> {
  const later = new Promise(resolve => setTimeout(resolve, 20, false))
  return Boolean(await Promise.race([promise.then(() => true), later]))
}
const showAgain = (persisted: boolean) =>
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }))

describe('a click before hydration', () => {
  it('on a link stops what the page fetches, and its scripts', async () => {
    const { page, unlessLeaving, click } = pageWith('<a href="/en/what-for/">Next</a>')
    click()
    expect(page.stop).toHaveBeenCalledOnce()
    expect(await isSettled(unlessLeaving())).toBe(false)
  })

  it.each([
    ['that opens a new tab', '<a href="/en/what-for/" target="_blank">Next</a>', {}],
    ['with a key for a new tab', '<a href="/en/what-for/">Next</a>', { ctrlKey: true }],
    ['to a place on the page', '<a href="/en/#main">Next</a>', {}],
  ])('%s leaves the page as it is', async (_, link, options) => {
    // Addresses of links are relative to that of the page.
    history.replaceState(null, '', '/en/')
    const { page, unlessLeaving, click } = pageWith(link)
    click(options)
    expect(page.stop).not.toHaveBeenCalled()
    expect(await isSettled(unlessLeaving())).toBe(true)
  })

  it('reloads a page that Back takes from its cache', () => {
    const { page, click } = pageWith('<a href="/en/what-for/">Next</a>')
    showAgain(true)
    click()
    showAgain(false)
    expect(page.location.reload).not.toHaveBeenCalled()
    showAgain(true)
    expect(page.location.reload).toHaveBeenCalledOnce()
  })

  it('is no longer watched for after hydration', () => {
    const { page, stopWatching, click } = pageWith('<a href="/en/what-for/">Next</a>')
    stopWatching()
    click()
    expect(page.stop).not.toHaveBeenCalled()
  })
})
