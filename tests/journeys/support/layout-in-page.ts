import type { Page } from 'playwright-core'

/** Layout measurements that run inside a page; `installLayoutMeasures` provides them as `window.layout`. */
export type LayoutMeasures = {
  /** Words that are broken at the end of a line; parts of file names, as `A_B.c`, may be left out. */
  brokenWords: (except?: 'file names') => string[]
  /** Controls that overlap, and text under a control that it does not belong to. */
  overlapping: () => string[]
  /** The number of elements that are completely within the first pixels of the page. */
  countAbove: (selector: string, height: number) => number
  /** The lowest bottom edge of the elements, in pixels from the top of the page. */
  lowestEdge: (selector: string) => number
  /** Elements of one row whose heights differ. */
  unevenHeights: (selector: string) => string[]
}
export type LayoutWindow = Window & { layout: LayoutMeasures }

/** Installs the measurements in every page of a tab, before the first page is opened. */
export async function installLayoutMeasures(page: Page) {
  await page.addInitScript(installInPage)
}

/** Runs in the page, so it must not use anything outside itself. */
function installInPage() {
  const name = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`

  function isSeen(element: Element): boolean {
    if (element.closest('details:not([open]) > :not(summary)') !== null) return false
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { visibility, clipPath, opacity } = getComputedStyle(at)
      if (visibility !== 'visible' || clipPath !== 'none' || opacity === '0') return false
    }
    return element.getClientRects().length > 0
  }
  function seenTexts(): Text[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.data.trim() === '') continue
      if (node.parentElement !== null && isSeen(node.parentElement)) found.push(node)
    }
    return found
  }
  const cross = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2

  const layout: LayoutMeasures = {
    brokenWords(except) {
      const range = document.createRange()
      const isOfName = (text: string, index: number) =>
        text
          .slice(text.lastIndexOf(' ', index) + 1)
          .split(' ')[0]
          ?.includes('_') === true
      return seenTexts().flatMap(node =>
        // An address may break anywhere; a word with a hyphen, after it.
        /:\/\//.test(node.data) || node.parentElement?.closest('pre, code') !== null
          ? []
          : [...node.data.matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)].flatMap(({ 0: word, index }) => {
              if (except !== undefined && isOfName(node.data, index)) return []
              range.setStart(node, index)
              range.setEnd(node, index + word.length)
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
              return lines.size > 1
                ? [`"${word}" in ${name(node.parentElement ?? document.body)}`]
                : []
            }),
      )
    },
    overlapping() {
      const targets = [...document.querySelectorAll('a[href], button, summary, input')].filter(
        target => isSeen(target) && getComputedStyle(target).position !== 'fixed',
      )
      const boxes = targets.map(target => ({ target, box: target.getBoundingClientRect() }))
      const isApart = (a: Element, b: Element) => !a.contains(b) && !b.contains(a)
      const pairs = boxes.flatMap(({ target, box }, index) =>
        boxes
          .slice(index + 1)
          .filter(other => isApart(target, other.target) && cross(box, other.box))
          // A field contains its own button; links in a sentence share lines.
          .filter(other => !(target.matches('input') && other.target.matches('.finder-end')))
          .filter(() => getComputedStyle(target).display !== 'inline')
          .map(other => `${name(target)} and ${name(other.target)}`),
      )
      const range = document.createRange()
      const words = seenTexts().flatMap(node => {
        range.selectNodeContents(node)
        const own = node.parentElement
        const lines = [...range.getClientRects()]
        return boxes
          .filter(({ target }) => own !== null && isApart(target, own) && !target.matches('input'))
          .filter(({ target }) => getComputedStyle(target).display !== 'inline')
          .filter(({ target }) => target.closest('label, p') === null)
          .filter(({ box }) => lines.some(line => cross(line, box)))
          .map(({ target }) => `"${node.data.trim().slice(0, 30)}" and ${name(target)}`)
      })
      return [...pairs, ...words]
    },
    countAbove(selector, height) {
      return [...document.querySelectorAll(selector)].filter(
        element => element.getBoundingClientRect().bottom + window.scrollY <= height,
      ).length
    },
    lowestEdge(selector) {
      const edges = [...document.querySelectorAll(selector)].map(
        element => element.getBoundingClientRect().bottom + window.scrollY,
      )
      return Math.max(...edges)
    },
    unevenHeights(selector) {
      const rows = new Map<number, Set<number>>()
      for (const element of document.querySelectorAll(selector)) {
        const { top, height } = element.getBoundingClientRect()
        rows.set(top, (rows.get(top) ?? new Set()).add(Math.round(height)))
      }
      return [...rows.values()].flatMap(row => (row.size > 1 ? [[...row].join(' and ')] : []))
    },
  }
  Object.assign(window, { layout })
}
