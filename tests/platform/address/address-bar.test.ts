import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browserAddressBar } from '../../../app/platform/address/address-bar.ts'

/** The part of a window that the address bar uses, with a history that can refuse. */
function openWindow() {
  const calls: unknown[][] = []
  let isRefusing = false
  const write = (name: string) => (state: unknown, title: string, path: string) => {
    if (isRefusing) throw new DOMException('Too many calls.', 'SecurityError')
    calls.push([name, state, title, path])
  }
  const target = new EventTarget()
  const window = Object.assign(target, {
    location: {
      pathname: '/kk/',
      hash: '#t=x',
      origin: 'https://eds.example',
      assign: (path: string) => calls.push(['assign', path]),
    },
    history: {
      state: { app: 'eds-guide' },
      pushState: write('push'),
      replaceState: write('replace'),
      go: (by: number) => calls.push(['go', by]),
    },
    document: { referrer: 'https://eds.example/' },
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  }) as unknown as Window
  return {
    bar: browserAddressBar(window),
    calls,
    move: (state: unknown) => target.dispatchEvent(Object.assign(new Event('popstate'), { state })),
    refuse: (next: boolean) => {
      isRefusing = next
    },
  }
}

describe('the address bar of a window', () => {
  it("returns the browser's address, referrer and state", () => {
    const { bar } = openWindow()
    expect([bar.path(), bar.fragment(), bar.origin(), bar.referrer(), bar.state()]).toEqual([
      '/kk/',
      '#t=x',
      'https://eds.example',
      'https://eds.example/',
      { app: 'eds-guide' },
    ])
  })

  it('moves in the history, and loads pages', () => {
    const { bar, calls } = openWindow()
    bar.push('/kk/a/', 1)
    bar.replace('/kk/b/', 2)
    bar.goBack(3)
    bar.load('/ru/')
    expect(calls).toEqual([
      ['push', 1, '', '/kk/a/'],
      ['replace', 2, '', '/kk/b/'],
      ['go', -3],
      ['assign', '/ru/'],
    ])
  })

  it('reports moves of the browser until unsubscribed', () => {
    const { bar, move } = openWindow()
    const listener = vi.fn<(state: unknown) => void>()
    const stop = bar.onMove(listener)
    move('a')
    stop()
    move('b')
    expect(listener.mock.calls).toEqual([['a']])
  })
})

describe('a change of the address that the browser refuses', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('is retried after three seconds, replacing the present entry, with one warning', () => {
    const { bar, calls, refuse } = openWindow()
    refuse(true)
    bar.push('/kk/a/', 1)
    expect(vi.mocked(console.warn)).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(3000)
    refuse(false)
    vi.advanceTimersByTime(2999)
    expect(calls).toEqual([])
    vi.advanceTimersByTime(1)
    expect(calls).toEqual([['replace', 1, '', '/kk/a/']])
    expect(vi.mocked(console.warn)).toHaveBeenCalledTimes(1)
    expect(String(vi.mocked(console.warn).mock.calls[0]?.[0])).toContain('the address')
  })

  it('is given up after twelve attempts', () => {
    const { bar, calls, refuse } = openWindow()
    refuse(true)
    bar.replace('/kk/a/', 1)
    vi.advanceTimersByTime(12 * 3000 - 1)
    expect(vi.getTimerCount()).toBe(1)
    vi.advanceTimersByTime(1)
    expect(vi.getTimerCount()).toBe(0)
    refuse(false)
    vi.advanceTimersByTime(100_000)
    expect(calls).toEqual([])
  })

  it('is not retried after another change, or when the browser has moved', () => {
    const { bar, calls, move, refuse } = openWindow()
    bar.onMove(() => undefined)
    refuse(true)
    bar.push('/kk/a/', 1)
    refuse(false)
    bar.push('/kk/b/', 2)
    refuse(true)
    bar.push('/kk/c/', 3)
    move('d')
    refuse(false)
    vi.advanceTimersByTime(100_000)
    expect(calls).toEqual([['push', 2, '', '/kk/b/']])
  })
})
