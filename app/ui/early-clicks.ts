import type { EarlyClick } from '../platform/address/early-entry.ts'
import { isPlainClick } from './clicks.ts'
import { phaseOf, setPhase } from '../platform/page-phase.ts'

/** A part of `Window`: tests pass a substitute, since the real one cannot be stopped or reloaded there. */
type Page = Pick<Window, 'addEventListener' | 'document' | 'history' | 'scrollTo' | 'stop'> & {
  location: Pick<Location, 'pathname' | 'hash' | 'reload'>
}

/** A step that the page can show. */
type Shown = {
  path: string
  /** The end of its addresses, the same in every language: what follows `/<language>/`. */
  end: string
  title: string
  /** All between header and footer. */
  nodes: readonly Node[]
}

/**
 * Follows clicks on links before hydration. An answer whose step is in the page, in a `<template>`, is shown at once,
 * with a history entry of its own (docs/decisions/0903-early-clicks.md). Any other link is followed by the browser; what
 * is still being fetched for the page is then given up, because it would delay the requested page, and scripts that have
 * loaded do not hydrate the page, or two clicks would give two answers.
 *
 * It runs inline in every page of the guide, so it needs to be small, and its hash is part of the policy.
 */
export function followEarlyClicks(page: Page) {
  const { document, history, location } = page
  const content = document.querySelector('.page')
  const { dataset: html } = document.documentElement
  // Browsers from before 2021 cannot exchange the content, and a page that the worker gave in place of another step's has
  // the wrong templates: there all links are followed by the browser.
  const templates =
    content !== null && 'replaceChildren' in content && !('stepMeant' in html)
      ? [...document.querySelectorAll('template')]
      : []
  const pathOf = (link: string) => document.querySelector<HTMLAnchorElement>(link)?.pathname ?? ''
  const home = pathOf('.site-name')
  const first: Shown = {
    path: location.pathname,
    // The page's own address in its language: it may have been opened under another one.
    end: pathOf('header [aria-current]').slice(home.length),
    title: document.title,
    nodes: [...(content?.childNodes ?? [])],
  }
  let shown = first
  /** Ends with the first click that is React's, so that the elements of the first step are not kept. */
  const hydration = new AbortController()
  const untilHydration = { signal: hydration.signal }

  /** The step at a path, if the page has it. */
  function find(path: string): Shown | undefined {
    if (path === first.path) return first
    const template = templates.find(({ dataset }) => dataset['path'] === path)
    if (template === undefined) return undefined
    const title = template.dataset['title'] ?? ''
    return { path, end: path.slice(home.length), title, nodes: [template.content.cloneNode(true)] }
  }

  function show(next: Shown) {
    page.scrollTo(0, 0)
    content?.replaceChildren(...next.nodes)
    document.title = next.title
    // The language switch, and the links in the head.
    for (const link of document.querySelectorAll('[hreflang], [rel="canonical"]')) {
      const href = link.getAttribute('href') ?? ''
      link.setAttribute('href', href.slice(0, href.length - shown.end.length) + next.end)
    }
    shown = next
    // After the paint: focus would force a layout.
    const heading = content?.querySelector('h1')
    requestAnimationFrame(() => setTimeout(() => heading?.focus({ preventScroll: true })))
  }

  /** Shows the step of an answer in a new history entry. @returns false where the browser refuses the entry */
  function answer(id: string, next: Shown): boolean {
    const { pathname: path, hash: fragment } = location
    const early: EarlyClick = { answer: id, path, fragment, state: history.state }
    try {
      history.pushState({ early }, '', next.path)
    } catch {
      return false
    }
    show(next)
    return true
  }

  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a')
    const phase = phaseOf(document)
    if (phase === 'scripts') return hydration.abort()
    if (!link || !isPlainClick(event)) return
    if (link.target || link.pathname === location.pathname) return
    // The second click of a double click: where the answer was, the next step may have another one.
    if (event.detail > 1) return event.preventDefault()
    const id = link.dataset['answer']
    const next = phase === undefined ? find(link.pathname) : undefined
    if (id !== undefined && next !== undefined && answer(id, next)) return event.preventDefault()
    setPhase(document, 'links')
    page.stop()
  }
  const move = () => {
    if (location.pathname === shown.path) return
    const phase = phaseOf(document)
    // Hydrated: scripts follow it.
    if (phase === 'scripts' && document.querySelector('[data-live]') !== null) return
    const next = phase === undefined ? find(location.pathname) : undefined
    if (next === undefined) location.reload()
    else show(next)
  }
  // A page that Back takes from the browser's cache after it was left.
  const showAgain = ({ persisted }: PageTransitionEvent) => {
    if (persisted && phaseOf(document) === 'links') location.reload()
  }
  page.addEventListener('click', follow, untilHydration)
  page.addEventListener('popstate', move, untilHydration)
  page.addEventListener('pageshow', showAgain, untilHydration)
}
