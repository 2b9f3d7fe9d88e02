import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readEarlyClick } from '../../app/platform/address/early-entry.ts'
import { stayPlain } from '../../app/platform/browser-support.ts'
import { followEarlyClicks } from '../../app/ui/early-clicks.ts'
import { phaseOf, setPhase, unlessLeaving } from '../../app/platform/page-phase.ts'

const header = `<header><a class="site-name" href="/x/en/">Guide</a>
  <a hreflang="kk" href="/x/kk/">Қазақша</a><a hreflang="en" href="/x/en/" aria-current="true">English</a></header>`
const start = `<main data-step="start"><h1>What fails?</h1>
  <a data-answer="which-key" href="/x/en/what-for/">Which key</a>
  <a data-answer="other" href="/x/en/not-covered/">Other</a>
  <a href="/x/en/what-for/">No answer</a>
  <a href="/x/en/what-for/" data-answer="tab" target="_blank">New tab</a>
  <a href="/x/en/#main">Fragment</a></main>`
const next = `<main data-step="what-for"><h1 tabindex="-1">What for?</h1>
  <a data-answer="signing" href="/x/en/who-signs/">Signing</a></main>`
const templates = `<template data-path="/x/en/what-for/" data-title="What for? – Guide">${next}</template>`

type Listener = { type: string; listener: EventListener }

/** A prerendered page whose scripts have not come, and what was asked of the window. */
function openPage() {
  history.replaceState(null, '', '/x/en/')
  document.documentElement.lang = 'en'
  delete document.documentElement.dataset['phase']
  document.head.innerHTML = '<link rel="canonical" href="https://eds.example/x/en/">'
  document.title = 'Guide'
  document.body.innerHTML = `${header}<div class="page">${start}</div>${templates}`
  const own: Listener[] = []
  const page = {
    document,
    history,
    addEventListener: (type: string, listener: EventListener, options?: object) => {
      window.addEventListener(type, listener, options)
      own.push({ type, listener })
    },
    scrollTo: vi.fn<() => void>(),
    stop: vi.fn<() => void>(),
    location: {
      get pathname() {
        return location.pathname
      },
      get hash() {
        return location.hash
      },
      reload: vi.fn<() => void>(),
    },
  }
  followEarlyClicks(page)
  return { page, close: () => own.forEach(one => removeEventListener(one.type, one.listener)) }
}

let opened: ReturnType<typeof openPage> | undefined
beforeEach(() => {
  opened?.close()
  opened = openPage()
})

/** @returns whether the page has handled the click itself */
function click(text: string, options: MouseEventInit = {}): boolean {
  const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === text)
  const event = new MouseEvent('click', {
    bubbles: true,
    cancelable: true,
    detail: 1,
    ...options,
  })
  // jsdom follows no links, and says so.
  const stay = (late: Event) => late.preventDefault()
  let isHandled = false
  const look = (late: Event) => {
    isHandled = late.defaultPrevented
  }
  window.addEventListener('click', look)
  window.addEventListener('click', stay)
  link?.dispatchEvent(event)
  window.removeEventListener('click', look)
  window.removeEventListener('click', stay)
  return isHandled
}

/** Goes back or forward, as the browser tells a page that stays. */
async function move(by: -1 | 1) {
  const moved = new Promise(resolve => window.addEventListener('popstate', resolve, { once: true }))
  history.go(by)
  await moved
}

const step = () => document.querySelector('main')?.dataset['step']
const isSettled = async (promise: Promise<void>) =>
  Promise.race([promise.then(() => true), new Promise(resolve => setTimeout(resolve, 20, false))])

describe('an answer before hydration whose step is in the page', () => {
  it('is shown at once, with title, address and language links', () => {
    expect(click('Which key')).toBe(true)
    expect(step()).toBe('what-for')
    expect(document.title).toBe('What for? – Guide')
    expect(location.pathname).toBe('/x/en/what-for/')
    const links = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')]
    expect(links.map(({ pathname }) => pathname)).toEqual(['/x/kk/what-for/', '/x/en/what-for/'])
    expect(document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href).toBe(
      'https://eds.example/x/en/what-for/',
    )
    expect(opened?.page.stop).not.toHaveBeenCalled()
    expect(phaseOf(document)).toBeUndefined()
  })

  it('writes into the history where it came from', () => {
    history.replaceState({ some: 'state' }, '', '/x/en/#~1.trail')
    click('Which key')
    expect(readEarlyClick(history.state)).toEqual({
      answer: 'which-key',
      path: '/x/en/',
      fragment: '#~1.trail',
      state: { some: 'state' },
    })
  })

  it('moves the focus to the heading after the paint', async () => {
    click('Which key')
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('What for?'))
  })

  it('is undone by Back and given again by Forward, with the very elements of the first step', async () => {
    const first = document.querySelector('main')
    click('Which key')
    await move(-1)
    expect([document.querySelector('main'), document.title]).toEqual([first, 'Guide'])
    expect(document.querySelector<HTMLAnchorElement>('[hreflang="kk"]')?.pathname).toBe('/x/kk/')
    await move(1)
    expect(step()).toBe('what-for')
    expect(opened?.page.location.reload).not.toHaveBeenCalled()
  })

  it('is left to the browser where it refuses a history entry', () => {
    const refuse = vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('Too many', 'SecurityError')
    })
    expect(click('Which key')).toBe(false)
    expect([step(), phaseOf(document)]).toEqual(['start', 'links'])
    refuse.mockRestore()
  })

  it('is left to the browser on a page that the worker gave in place of another', () => {
    opened?.close()
    document.documentElement.dataset['stepMeant'] = 'elsewhere'
    opened = openPage()
    expect(click('Which key')).toBe(false)
    expect([step(), phaseOf(document)]).toEqual(['start', 'links'])
    delete document.documentElement.dataset['stepMeant']
  })

  it('is left to the browser on a page that stays plain links', () => {
    vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined)
    stayPlain('a script is gone')
    expect(click('Which key')).toBe(false)
    expect(step()).toBe('start')
  })

  it('is left to React during hydration', () => {
    setPhase(document, 'scripts')
    expect(click('Which key')).toBe(false)
    expect([step(), location.pathname]).toEqual(['start', '/x/en/'])
  })
})

describe('the second click of a double click', () => {
  it('does not answer the step that the first has shown', () => {
    click('Which key')
    expect(click('Signing', { detail: 2 })).toBe(true)
    expect([step(), phaseOf(document)]).toEqual(['what-for', undefined])
    expect(click('Signing')).toBe(false)
    expect(phaseOf(document)).toBe('links')
  })
})

describe('a click before hydration on any other link', () => {
  it.each(['Other', 'No answer'])(
    'stops what the page fetches, and its scripts: %s',
    async name => {
      expect(click(name)).toBe(false)
      expect(opened?.page.stop).toHaveBeenCalledOnce()
      expect(await isSettled(unlessLeaving())).toBe(false)
    },
  )

  it('is followed by the browser, too, where an answer is clicked while another page is awaited', () => {
    click('Other')
    expect(click('Which key')).toBe(false)
    expect(step()).toBe('start')
  })

  it.each([
    ['New tab', {}],
    ['Which key', { ctrlKey: true }],
    ['Fragment', {}],
  ])('leaves the page as it is: %s %o', async (name, options) => {
    expect(click(name, options)).toBe(false)
    expect(opened?.page.stop).not.toHaveBeenCalled()
    expect(await isSettled(unlessLeaving())).toBe(true)
  })

  it('reloads a page that Back takes from the cache of the browser', () => {
    const showAgain = (persisted: boolean) =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }))
    showAgain(true)
    click('Other')
    showAgain(false)
    expect(opened?.page.location.reload).not.toHaveBeenCalled()
    showAgain(true)
    expect(opened?.page.location.reload).toHaveBeenCalledOnce()
  })

  it('reloads the page for Back while it is being hydrated, and leaves Back to scripts after that', async () => {
    click('Which key')
    setPhase(document, 'scripts')
    await move(-1)
    expect(opened?.page.location.reload).toHaveBeenCalledOnce()
    await move(1)
    document.querySelector('.page')?.setAttribute('data-live', '')
    await move(-1)
    expect(opened?.page.location.reload).toHaveBeenCalledOnce()
  })

  it('reloads the page after Back to an entry of its own', async () => {
    click('Which key')
    click('Signing')
    await move(-1)
    expect(opened?.page.location.reload).toHaveBeenCalledOnce()
  })
})

it('reloads for an entry whose step is not in the page', async () => {
  history.pushState(null, '', '/x/en/elsewhere/')
  history.pushState(null, '', '/x/en/')
  await move(-1)
  expect(opened?.page.location.reload).toHaveBeenCalledOnce()
})
