import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browserAddressBar } from '../../../app/platform/address/address-bar.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window whose browser restores scroll positions. */
function openWindow() {
  const target = new EventTarget()
  const scrolls: number[] = []
  const window = Object.assign(target, {
    location: {},
    history: { go: () => undefined },
    document: {},
    scrollY: 0,
    scrollTo: (_: number, top: number) => scrolls.push(top),
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  })
  const bar = browserAddressBar(window as unknown as Window)
  bar.onMove(() => undefined)
  return {
    bar,
    scrolls,
    move: () => target.dispatchEvent(Object.assign(new Event('popstate'), { state: null })),
    scrollTo: (top: number) => {
      window.scrollY = top
      target.dispatchEvent(new Event('scroll'))
    },
  }
}

describe('a move back that is to end at the top', () => {
  it('overrides the scroll position that the browser restores, once', () => {
    const { bar, scrolls, move, scrollTo } = openWindow()
    bar.goBack(1, true)
    move()
    scrollTo(0)
    expect(scrolls).toEqual([])
    scrollTo(400)
    scrollTo(500)
    expect(scrolls).toEqual([0])
  })

  it('lets the person scroll after a second', () => {
    const { bar, scrolls, move, scrollTo } = openWindow()
    bar.goBack(1, true)
    move()
    vi.advanceTimersByTime(1001)
    scrollTo(400)
    expect(scrolls).toEqual([])
  })

  it('does not affect the scroll position of other moves', () => {
    const { bar, scrolls, move, scrollTo } = openWindow()
    move()
    scrollTo(100)
    bar.goBack(1)
    move()
    scrollTo(200)
    bar.goBack(1, true)
    move()
    scrollTo(300)
    move()
    scrollTo(400)
    expect(scrolls).toEqual([0])
  })
})
